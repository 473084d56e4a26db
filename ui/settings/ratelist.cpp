// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratelist.h"

#include "core/base/daterange.h"
#include "ui/common/problemwarning.h"
#include "ui/common/recordlist.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/settings/ratepage.h"
#include "ui/settings/ratewords.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

RateList::RateList(const ScreenContext& context, const QString& name, Papers papers, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new RecordList(this))
    , m_new(m_list->addButton(qPrintable(name + QStringLiteral("NewButton")), tr("New rate…")))
    , m_change(m_list->addButton(qPrintable(name + QStringLiteral("ChangeButton")), tr("Change…")))
    , m_delete(m_list->addButton(qPrintable(name + QStringLiteral("DeleteButton")), tr("Delete…")))
    , m_papers(papers)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    std::vector<TextTableModel::Column> columns{
        {tr("Holds from")}, {tr("Until")}, {tr("State")}, {tr("Per hour, excl. VAT"), Qt::AlignTrailing}};
    if (papers == Papers::Shown)
        columns.push_back({tr("Documents"), Qt::AlignTrailing});
    constexpr int stateColumn = 2;
    constexpr int mostCharacters = 100; // wider, the eye loses the row between a date and its rate
    setMaximumWidth(mostCharacters * fontMetrics().averageCharWidth());
    m_list->setUp(qPrintable(name + QStringLiteral("Table")), tr("Rates through time"), std::move(columns),
        stateColumn,
        tr("There is no rate yet, so that nothing can be paid. Add the first one with New rate."));
    connect(m_list, &RecordList::chosen, this, [this](qint64 id) {
        setButtons();
        Q_EMIT chosen(id);
    });
    connect(m_list, &RecordList::opened, this, &RateList::changeChosen);
    connect(m_new, &QPushButton::clicked, this, &RateList::addNew);
    connect(m_change, &QPushButton::clicked, this, &RateList::changeChosen);
    connect(m_delete, &QPushButton::clicked, this, &RateList::deleteChosen);
}

void RateList::showRates(const Database& database, const Owner& owner, std::vector<RateInList> rates)
{
    m_database = &database;
    m_owner = owner;
    m_rates = std::move(rates);
    const Format& format = m_context.wording.format();
    const QDate today = m_context.clock.today();
    std::vector<RecordList::Item> items;
    QDate next; // of the rate above it
    bool isPast = false;
    for (const RateInList& rate : m_rates) {
        const QDate from = rate.rate.validFrom;
        const bool isNow = !isPast && from <= today;
        const QString state = from > today ? tr("to come") : isNow ? tr("holds now") : QString();
        TextTableModel::Row row{{format.date(from)},
            {next.isNull() ? QString() : format.date(next.addDays(-1))},
            {state, isNow ? Attention::Good : Attention::None}, {format.rate(rate.rate.rate)}};
        if (m_papers == Papers::Shown)
            row.push_back({format.count(rate.papers)});
        items.push_back({rate.id, std::move(row)});
        next = from;
        isPast = isPast || isNow;
    }
    m_list->setItems(std::move(items));
    setButtons();
}

void RateList::showNothing()
{
    m_database = nullptr;
    m_rates.clear();
    m_list->setItems({});
    setButtons();
}

qint64 RateList::chosenId() const
{
    return m_list->chosenId();
}

void RateList::setButtons()
{
    const bool canEdit = m_database && m_context.editor.canEdit();
    m_new->setEnabled(canEdit);
    m_change->setEnabled(canEdit && m_list->chosenId() > 0);
    m_delete->setEnabled(canEdit && m_list->chosenId() > 0);
}

std::optional<RateInList> RateList::chosenRate() const
{
    const auto found = std::find_if(m_rates.begin(), m_rates.end(),
        [this](const RateInList& rate) { return rate.id == m_list->chosenId(); });
    return found == m_rates.end() ? std::nullopt : std::optional(*found);
}

QLatin1StringView RateList::record() const
{
    return std::holds_alternative<TariffKind>(m_owner.whose) ? QLatin1StringView("tariff")
                                                             : QLatin1StringView("organisation_rate");
}

QString RateList::nameFor(const QString& sentence, QDate validFrom) const
{
    return sentence.arg(m_context.wording.format().date(validFrom), m_owner.name);
}

void RateList::addNew()
{
    openDialog({}, tr("New rate: %1").arg(m_owner.name), tr("Add"));
}

void RateList::changeChosen()
{
    if (m_change->isEnabled())
        openDialog(chosenRate(), tr("Change rate: %1").arg(m_owner.name), tr("Change"));
}

void RateList::openDialog(std::optional<RateInList> rate, const QString& title, const QString& add)
{
    const Format& format = m_context.wording.format();
    auto* page = new RatePage(*m_database, m_context.prompts, format, m_owner.whose,
        rate ? std::optional(rate->rate) : std::nullopt);
    auto* dialog = new FormDialog(
        *page, title, add, m_context.prompts, format, m_context.clock.today(),
        [this, rate](const RecordValues& values) { return keep(rate, values); }, this);
    dialog->setObjectName(QStringLiteral("rateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReview(
        tr("Show what it changes"), [page](const RecordValues& values) { return page->showPreview(values); });
    page->showBefore();
    dialog->open();
}

Problems RateList::keep(const std::optional<RateInList>& rate, const RecordValues& values)
{
    RecordValues all = values;
    if (const auto* kind = std::get_if<TariffKind>(&m_owner.whose))
        all.emplace(QStringLiteral("kind"), QString(wordFor(*kind)));
    else
        all.emplace(QStringLiteral("organisation_id"), std::get<OrganisationId>(m_owner.whose).value());
    const QDate from = dateFromIsoText(textOf(values.at(QStringLiteral("valid_from")))).value_or(QDate());
    const QString name = nameFor(rate ? tr("changed rate from %1 (%2)") : tr("new rate from %1 (%2)"), from);
    const auto done = m_context.editor.run(name, [&](const EditContext& context) {
        return rate ? changeRecord(context, QStringLiteral("settings"), record(), rate->id, all)
                    : addRecord(context, QStringLiteral("settings"), record(), all);
    });
    if (!done)
        return done.error();
    if (!rate && !done->empty())
        m_list->choose(done->front().id);
    return {};
}

void RateList::deleteChosen()
{
    const std::optional<RateInList> rate = chosenRate();
    if (!rate)
        return;
    const Format& format = m_context.wording.format();
    Result<RatePreview> preview = RatePreview();
    {
        const auto progress = m_context.prompts.showProgress(tr("Looking at the hours"));
        preview = previewRate(*m_database, {m_owner.whose, rate->rate, {}},
            [&progress](qsizetype done, qsizetype months) { return progress->report(done, months); });
    }
    if (!preview) {
        if (preview.error().code != ErrorCode::Cancelled)
            m_context.prompts.warn(tr("The rate is not deleted: %1.").arg(errorText(preview.error())));
        return;
    }
    const QString question =
        tr("Delete the rate of %1 from %2 (%3)?")
            .arg(format.rate(rate->rate.rate), format.date(rate->rate.validFrom), m_owner.name);
    QStringList paragraphs{question, RateWords::summary(*preview, format)};
    if (rate->papers > 0)
        paragraphs.append(tr("The references to its documents go with it; the files themselves stay."));
    if (!m_context.prompts.confirm(paragraphs.join(QStringLiteral("\n\n")), tr("Delete")))
        return;
    const auto done = m_context.editor.run(
        nameFor(tr("deleted rate from %1 (%2)"), rate->rate.validFrom), [&](const EditContext& context) {
            return removeRecord(context, QStringLiteral("settings"), record(), rate->id);
        });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("The rate is not deleted."), done.error(), m_context.wording.format());
}

} // namespace duoboek
