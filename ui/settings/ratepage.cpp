// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratepage.h"

#include "core/base/daterange.h"
#include "ui/common/listtable.h"
#include "ui/common/recordlist.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/typedfields.h"
#include "ui/settings/ratewords.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView validFromColumn("valid_from");
constexpr QLatin1StringView rateColumn("rate_cents");

} // namespace

RatePage::RatePage(const Database& database, UserPrompts& prompts, const Format& format,
    std::variant<TariffKind, OrganisationId> whose, std::optional<DatedRate> before)
    : m_database(database)
    , m_prompts(prompts)
    , m_format(format)
    , m_change{whose, before, {}}
    , m_validFrom(new DateField(this))
    , m_rate(new RateField(this))
    , m_summary(new StateLabel(this))
    , m_months(new RecordList(this))
    , m_duos(new RecordList(this))
{
    m_validFrom->setObjectName(QStringLiteral("validFromField"));
    m_validFrom->setLabel(tr("Holds &from"));
    m_validFrom->setColumn(validFromColumn);
    m_rate->setObjectName(QStringLiteral("rateField"));
    m_rate->setLabel(tr("&Rate"));
    m_rate->setColumn(rateColumn);
    m_rate->setUnit(tr("euros per hour, excluding VAT"));
    m_summary->setObjectName(QStringLiteral("rateSummary"));
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_validFrom, 0, Qt::AlignTop);
    fields->addWidget(m_rate, 1, Qt::AlignTop);
    auto* lists = new QHBoxLayout;
    lists->addWidget(m_months, 1, Qt::AlignTop);
    lists->addWidget(m_duos, 1, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fields);
    layout->addWidget(m_summary);
    layout->addLayout(lists);
    constexpr int characters = 80; // beside each other, two lists with a word and an amount
    setMinimumWidth(characters * fontMetrics().averageCharWidth());
    setUpLists();
    hidePreview();
    // The dialog fits the screen with the rest of it, also where everything is twice as large.
    constexpr int heightOfRest = 270; // pixels
    constexpr int fewestRows = 3;
    constexpr int mostRows = 8;
    const int room = (screen()->availableSize().height() - heightOfRest) / m_months->rowHeight();
    for (RecordList* list : {m_months, m_duos})
        list->setMostRowsShown(std::clamp(room, fewestRows, mostRows));
    for (TypedField* field : {static_cast<TypedField*>(m_validFrom), static_cast<TypedField*>(m_rate)})
        connect(field, &FormField::edited, this, &RatePage::hidePreview);
}

void RatePage::setUpLists()
{
    m_months->setUp("rateMonthTable", tr("Months that change"),
        {{tr("Month")}, {tr("Difference, excl. VAT"), Qt::AlignTrailing}}, 0,
        tr("No month with hours changes."));
    m_duos->setUp("rateDuoTable", tr("Duos whose rate changes"),
        {{tr("Duo")}, {tr("Its hours, excl. VAT"), Qt::AlignTrailing}}, 0, tr("No duo changes."));
}

void RatePage::showBefore()
{
    if (!m_change.before)
        return;
    m_validFrom->setValue(toIsoText(m_change.before->validFrom));
    m_rate->setValue(m_change.before->rate.centsPerHour());
}

void RatePage::hidePreview()
{
    m_summary->setState(Attention::None,
        tr("Before the rate is kept you see which duos and months it changes, and by how much."));
    m_months->hide();
    m_duos->hide();
}

Problems RatePage::showPreview(const RecordValues& values)
{
    Problems missing;
    for (const QLatin1StringView column : {validFromColumn, rateColumn}) {
        if (!isKnown(valueIn(values, column)))
            missing.push_back({{{}, 0, {}, column}, {ErrorCode::ValueMissing}});
    }
    if (!missing.empty())
        return missing;
    RateChange change = m_change;
    change.after = DatedRate{dateFromIsoText(textOf(valueIn(values, validFromColumn))).value_or(QDate()),
        HourlyRate(integerOf(valueIn(values, rateColumn)))};
    const auto progress = m_prompts.showProgress(tr("Looking at the hours"));
    const Result<RatePreview> preview = previewRate(m_database, change,
        [&progress](qsizetype done, qsizetype months) { return progress->report(done, months); });
    if (!preview)
        return {{{{}, 0, {}, validFromColumn}, preview.error()}};
    m_summary->setState(
        preview->isEmpty() ? Attention::None : Attention::Notice, RateWords::summary(*preview, m_format));
    fillLists(*preview);
    return {};
}

void RatePage::fillLists(const RatePreview& preview)
{
    std::vector<RecordList::Item> months;
    for (const auto& month : preview.months)
        months.push_back({static_cast<qint64>(months.size()) + 1,
            {{m_format.month(month.month)}, {RateWords::difference(month.difference, m_format)}}});
    m_months->setItems(std::move(months));
    std::vector<RecordList::Item> duos;
    for (const auto& duo : preview.duos)
        duos.push_back({duo.id.value(),
            {{duo.code},
                {RateWords::difference(duo.difference, m_format),
                    duo.losesRate ? Attention::Urgent : Attention::None}}});
    m_duos->setItems(std::move(duos));
    m_months->setVisible(!preview.isEmpty());
    m_duos->setVisible(!preview.isEmpty());
}

} // namespace duoboek
