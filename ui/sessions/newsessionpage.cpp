// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/newsessionpage.h"

#include "core/base/daterange.h"
#include "ui/forms/formfield.h"
#include "ui/sessions/sessionfields.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/ui_newsessionpage.h"

#include <QVBoxLayout>

#include <array>

namespace duoboek {

namespace {

// What the choices are known by; they stand in no record.
constexpr QLatin1StringView repeatOnce("once");
constexpr QLatin1StringView repeatWeeks("weeks");
constexpr QLatin1StringView endsOnDay("until");
constexpr QLatin1StringView endsAfterCount("count");
constexpr std::array weeksOfMonth{
    WeekOfMonth::First, WeekOfMonth::Second, WeekOfMonth::Third, WeekOfMonth::Fourth, WeekOfMonth::Last};

QString chosenWord(const FormField& field)
{
    const Result<Field> value = field.value();
    return value ? textOf(*value) : QString();
}

/// A whole number as typed; what is wrong with it is said of the column.
Checked<int> numberIn(const FormField& field, int highest)
{
    const QString typed = field.typedText().trimmed();
    const auto problem = [&field](Error error) {
        return Problems{{{{}, 0, {}, field.column()}, std::move(error)}};
    };
    if (typed.isEmpty())
        return problem({ErrorCode::ValueMissing});
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < 1 || number > highest)
        return problem({ErrorCode::NotANumberWithin, {typed, QStringLiteral("1"), QString::number(highest)}});
    return number;
}

} // namespace

NewSessionPage::NewSessionPage(const Format& format, Planned planned, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewSessionPage>())
    , m_format(format)
    , m_planned(std::move(planned))
{
    m_ui->setupUi(this);
    m_fields = makeSessionFields(m_ui->sessionPart);
    m_ui->sessionPartLayout->addWidget(m_fields);
    m_ui->previewList->setUp("previewTable", tr("Days of the new sessions"),
        {{tr("Day")}, {tr("Already on that day")}}, 1, tr("Fill in the date to see when this will be."));
    constexpr int rowsShown = 6;
    m_ui->previewList->setMostRowsShown(rowsShown);
    m_ui->endsField->setChoices(
        {{QString(endsAfterCount), tr("after a number of times")}, {QString(endsOnDay), tr("on a day")}});
    m_ui->endsField->setValue(QString(endsAfterCount));
    offerRepeats();
    m_ui->repeatField->setValue(QString(repeatOnce));
    m_ui->weeksField->setValue(QStringLiteral("6"));
    m_ui->countField->setValue(QStringLiteral("4"));
    // In the order of reading: the fields of the session were made after the others.
    QWidget* last = nullptr;
    for (FormField* field : m_fields->findChildren<FormField*>()) {
        if (last)
            setTabOrder(last, &field->input());
        last = &field->input();
    }
    for (FormField* field : std::initializer_list<FormField*>{
             m_ui->repeatField, m_ui->weeksField, m_ui->endsField, m_ui->untilField, m_ui->countField}) {
        setTabOrder(last, &field->input());
        last = &field->input();
    }
    setTabOrder(last, m_ui->previewList);
}

NewSessionPage::~NewSessionPage() = default;

void NewSessionPage::setRegions(const std::vector<Region>& regions)
{
    setSessionChoices(*m_fields, regions);
}

void NewSessionPage::start()
{
    for (FormField* field : findChildren<FormField*>()) {
        connect(field, &FormField::edited, this, &NewSessionPage::showDays);
        connect(field, &FormField::left, this, &NewSessionPage::showDays);
    }
    showDays();
}

QDate NewSessionPage::firstDay() const
{
    return m_fields->findChild<DateField*>(QStringLiteral("heldOnField"))->date();
}

NewSessionPage::Repeat NewSessionPage::repeat() const
{
    const QString word = chosenWord(*m_ui->repeatField);
    if (word == repeatOnce)
        return Repeat::Once;
    return word == repeatWeeks ? Repeat::Weeks : Repeat::Month;
}

void NewSessionPage::offerRepeats()
{
    const QLocale locale(m_format.language() == Language::Dutch ? QLocale::Dutch : QLocale::English);
    const QDate first = firstDay();
    const QString weekday = first.isValid() ? locale.dayName(first.dayOfWeek()) : tr("weekday");
    const std::array texts{tr("each first %1"), tr("each second %1"), tr("each third %1"),
        tr("each fourth %1"), tr("each last %1")};
    std::vector<ChoiceField::Choice> choices{
        {QString(repeatOnce), tr("once")}, {QString(repeatWeeks), tr("every so many weeks")}};
    for (std::size_t place = 0; place < weeksOfMonth.size(); ++place)
        choices.push_back({QString::number(place), texts[place].arg(weekday)});
    m_ui->repeatField->setChoices(std::move(choices));
}

void NewSessionPage::showFields()
{
    const Repeat chosen = repeat();
    const bool isOnDay = chosenWord(*m_ui->endsField) == endsOnDay;
    m_ui->weeksField->setVisible(chosen == Repeat::Weeks);
    m_ui->endsField->setVisible(chosen != Repeat::Once);
    m_ui->untilField->setVisible(chosen != Repeat::Once && isOnDay);
    m_ui->countField->setVisible(chosen != Repeat::Once && !isOnDay);
}

Checked<SessionSeries> NewSessionPage::series() const
{
    SessionSeries series;
    series.first = firstDay();
    series.step = EveryWeeks{};
    if (repeat() == Repeat::Once)
        return series;
    if (repeat() == Repeat::Weeks) {
        const Checked<int> weeks = numberIn(*m_ui->weeksField, mostWeeksBetweenSessions);
        if (!weeks)
            return weeks.error();
        series.step = EveryWeeks{*weeks};
    } else {
        series.step = weeksOfMonth[chosenWord(*m_ui->repeatField).toULongLong()];
    }
    if (chosenWord(*m_ui->endsField) == endsOnDay) {
        series.end = m_ui->untilField->date();
        return series;
    }
    const Checked<int> count = numberIn(*m_ui->countField, mostSessionsInSeries);
    if (!count)
        return count.error();
    series.end = *count;
    return series;
}

Checked<std::vector<QDate>> NewSessionPage::days() const
{
    const Checked<SessionSeries> wanted = series();
    if (!wanted)
        return wanted.error();
    Result<std::vector<QDate>> found = seriesDates(*wanted);
    if (found)
        return std::move(*found);
    const QString column = !firstDay().isValid()     ? QStringLiteral("held_on")
        : std::holds_alternative<QDate>(wanted->end) ? m_ui->untilField->column()
                                                     : m_ui->countField->column();
    return Problems{{{{}, 0, {}, column}, found.error()}};
}

RecordValues NewSessionPage::sessionValues(RecordValues values)
{
    for (const char* column : {"repeat", "weeks", "ends", "until", "count"})
        values.erase(QLatin1String(column));
    return values;
}

void NewSessionPage::showDays()
{
    offerRepeats();
    showFields();
    std::vector<RecordList::Item> items;
    if (const Checked<std::vector<QDate>> found = days()) {
        const auto planned = m_planned(DateRange::throughLastDay(found->front(), found->back()));
        qint64 number = 0;
        for (const QDate day : *found) {
            QStringList others;
            for (const PlannedSession& other : planned) {
                if (other.session.heldOn == day)
                    others.append(SessionWords::name(other.session, other.regionName));
            }
            items.push_back({++number,
                {{SessionWords::day(day, m_format)},
                    {others.join(QStringLiteral("; ")),
                        others.isEmpty() ? Attention::None : Attention::Notice}}});
        }
    }
    m_ui->previewList->setItems(std::move(items));
}

} // namespace duoboek
