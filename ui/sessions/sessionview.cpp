// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionview.h"

#include "core/storage/peoplerepository.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/personfield.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordsection.h"
#include "ui/sessions/attendancelistmodel.h"
#include "ui/sessions/sessionfields.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/ui_guestfields.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

namespace {

QWidget* makeGuestFields()
{
    auto* fields = new QWidget;
    Ui::GuestFields().setupUi(fields);
    return fields;
}

} // namespace

SessionView::SessionView(const ScreenContext& context, const QList<QWidget*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new PlainLabel(this))
    , m_parts(new QWidget(this))
    , m_summary(new StateLabel(m_parts))
    , m_search(new QLineEdit(m_parts))
    , m_table(new ListTable(m_parts))
    , m_model(new AttendanceListModel(context.wording.format(), this))
    , m_everyone(new QAction(tr("&Everyone present"), this))
    , m_addCoach(new QAction(tr("Add a &coach who was there too…"), this))
{
    m_name->setObjectName(QStringLiteral("sessionNameLabel"));
    makeHeading(*m_name, HeadingOf::Page);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spaceBetween);
    setUpAttendance(*parts);
    setUpGuests(*parts);
    // After the others, as the keyboard goes through them in this order.
    m_fields = makeSessionFields(m_parts);
    m_form = new RecordForm(context.editor, QLatin1StringView("session"), *m_fields, context.wording.format(),
        context.clock.today());
    parts->addWidget(sectionHeading(tr("Details"), m_parts));
    parts->addWidget(m_fields);
    auto* line = new QHBoxLayout;
    QWidget* last = m_form->fields().fields().back();
    for (QWidget* button : buttons) {
        line->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    line->addStretch();
    parts->addLayout(line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 12, 12);
    layout->addWidget(m_name);
    layout->addWidget(m_parts, 1);
}

void SessionView::setUpAttendance(QVBoxLayout& parts)
{
    m_summary->setObjectName(QStringLiteral("attendanceSummary"));
    m_search->setObjectName(QStringLiteral("attendanceSearch"));
    m_search->setAccessibleName(tr("Search the coaches of this session"));
    m_search->setPlaceholderText(tr("Part of a name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(smallestTarget);
    m_table->setObjectName(QStringLiteral("attendanceTable"));
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AttendanceListModel::CoachColumn, Qt::AscendingOrder);
    constexpr int rowsShown = 8;
    m_table->setMinimumHeight((rowsShown + 1) * m_table->verticalHeader()->defaultSectionSize());
    const int characters[] = {18, 13, 8, 12, 20};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, characters[column] * fontMetrics().averageCharWidth());
    m_table->stretchColumns({AttendanceListModel::CoachColumn});
    m_marker = new AttendanceMarker(m_context, *m_table, [this] { return targets(); });
    m_marker->giveKeyTo(*m_everyone);
    auto* first = new QHBoxLayout;
    for (QAction* action : {m_everyone, m_addCoach}) {
        auto* button = new QToolButton(m_parts);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setMinimumHeight(smallestTarget);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(
            action == m_everyone ? QStringLiteral("everyoneButton") : QStringLiteral("addCoachButton"));
        first->addWidget(button);
        setTabOrder(button, m_search);
    }
    setTabOrder(m_search, m_table);
    first->addWidget(m_search, 1);
    auto* states = new QHBoxLayout;
    states->setSpacing(spaceBetween / 2); // all of them beside each other in a window of 1280
    m_marker->addButtons(*states, QStringLiteral("mark_"));
    states->addStretch();
    parts.addWidget(m_summary);
    parts.addLayout(first);
    parts.addWidget(m_table, 1);
    parts.addLayout(states);
    connect(m_everyone, &QAction::triggered, this, &SessionView::markEveryonePresent);
    connect(m_addCoach, &QAction::triggered, this, &SessionView::addCoach);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& words) { m_model->setFilter(words, std::nullopt); });
    connect(m_search, &QLineEdit::returnPressed, this, &SessionView::focusAttendance);
}

void SessionView::setUpGuests(QVBoxLayout& parts)
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("guest");
    kind.record = QLatin1StringView("session_guest");
    kind.listName = tr("Guests");
    kind.columns = {{tr("Guest")}};
    kind.emptySentence = tr("There are no guests yet. Who comes without pay is added with New.");
    kind.newTitle = tr("New guest");
    kind.noun = tr("guest");
    kind.makeFields = makeGuestFields;
    kind.suggest = [](const Database&) { return RecordValues(); };
    m_guests = new RecordSection(m_context, std::move(kind), m_parts);
    m_guestHeading = sectionHeading(tr("Guests"), m_parts);
    parts.addWidget(m_guestHeading);
    parts.addWidget(m_guests);
}

void SessionView::setRegions(const std::vector<Region>& regions)
{
    setSessionChoices(*m_fields, regions);
}

QList<QAction*> SessionView::markActions() const
{
    return m_marker->actions();
}

void SessionView::focusAttendance()
{
    // What gets the keyboard has a current row, and does not show it as chosen.
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void SessionView::setActions()
{
    const bool canEdit = m_sheet && m_context.editor.canEdit();
    m_everyone->setEnabled(canEdit && m_sheet->session().heldOn <= m_context.clock.today()
        && !everyoneElsePresent(m_sheet->grid, 0).empty());
    m_addCoach->setEnabled(canEdit);
}

void SessionView::showSentence(const QString& text)
{
    m_sheet.reset();
    m_database = nullptr;
    m_name->setText(text);
    m_parts->hide();
    m_form->showNothing();
    m_model->showNothing();
    m_marker->setDatabase(nullptr);
    m_guests->showNothing();
    setActions();
}

void SessionView::showSheet(const Database& database, AttendanceSheet sheet)
{
    const bool isSame = m_sheet && m_database == &database && m_sheet->session().id == sheet.session().id;
    // What is being typed in a record that is still the same stays as it is.
    if (!isSame || m_sheet->fields != sheet.fields)
        m_form->showRecord({sheet.session().id.value(), sheet.fields}, sheet.session().code);
    m_database = &database;
    m_sheet = std::move(sheet);
    const Session& session = m_sheet->session();
    const Format& format = m_context.wording.format();
    m_name->setText(SessionWords::name(session, m_sheet->regionName) + QStringLiteral(", ")
        + SessionWords::day(session.heldOn, format));
    if (!isSame)
        m_search->clear();
    m_model->show(*m_sheet);
    if (!isSame && m_model->rowCount() > 0)
        m_table->selectRow(0);
    const TextTableModel::Cell summary = SessionWords::summary(session, m_sheet->grid.countAt(0),
        static_cast<int>(m_sheet->guests.size()), m_context.clock.today(), format);
    m_summary->setState(summary.attention, summary.text);
    m_marker->setDatabase(&database);
    showGuests();
    setActions();
    m_parts->show();
}

void SessionView::showGuests()
{
    const Session& session = m_sheet->session();
    const bool hasGuests = session.kind == SessionKind::ThemeMeeting || !m_sheet->guests.empty();
    m_guestHeading->setVisible(hasGuests);
    m_guests->setVisible(hasGuests);
    std::vector<RecordList::Item> items;
    for (const SessionGuest& guest : m_sheet->guests)
        items.push_back({guest.id, {{guest.name}}});
    m_guests->showRecordsOf(
        session.code, {{QStringLiteral("session_id"), session.id.value()}}, *m_database, std::move(items));
}

AttendanceMarker::Targets SessionView::targets() const
{
    AttendanceMarker::Targets chosen;
    if (!m_sheet)
        return chosen;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.append(m_table->currentIndex());
    for (const QModelIndex& index : std::as_const(rows)) {
        const AttendanceCoach& coach = m_model->rowAt(index.row());
        chosen.push_back({m_sheet->session(), coach.id, coach.name, coach.cells.front()});
    }
    return chosen;
}

void SessionView::markEveryonePresent()
{
    if (!m_sheet)
        return;
    m_marker->record(
        tr("everyone present at %1").arg(m_sheet->session().code), everyoneElsePresent(m_sheet->grid, 0));
    focusAttendance();
}

void SessionView::addCoach()
{
    if (!m_sheet)
        return;
    Result<std::vector<PersonChoice>> coaches = listCoaches(*m_database);
    if (!coaches) {
        m_context.prompts.warn(tr("The coaches cannot be shown: %1.").arg(errorText(coaches.error())));
        return;
    }
    auto* page = new QWidget;
    auto* field = new PersonField(page);
    field->setObjectName(QStringLiteral("coachField"));
    field->setLabel(tr("&Coach"));
    field->setColumn(QStringLiteral("coach_id"));
    field->setPeople(std::move(*coaches));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    auto* dialog = new FormDialog(
        *page, tr("Who was there too"), tr("&Add"), m_context.prompts, m_context.wording.format(),
        m_context.clock.today(),
        [this, field](const RecordValues&) { return tryToAddCoach(CoachId(field->chosenId())); }, window());
    dialog->setObjectName(QStringLiteral("addCoachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Problems SessionView::tryToAddCoach(CoachId coach)
{
    const auto problem = [](Error error) {
        return Problems{{{{}, 0, {}, QStringLiteral("coach_id")}, std::move(error)}};
    };
    if (!coach.isValid())
        return problem({ErrorCode::ValueMissing});
    // Whoever stands there already keeps the hours and the duo.
    AttendanceChange change{m_sheet->session().id, coach, AttendanceStatus::Present, {}, {}};
    for (const AttendanceCoach& known : m_sheet->grid.coaches) {
        if (known.id == coach) {
            change.time = known.cells.front().time;
            change.duo = known.cells.front().duo;
        }
    }
    const auto done = m_context.editor.run(tr("a coach at %1").arg(m_sheet->session().code),
        [&change](const EditContext& context) { return recordAttendance(context, {change}); });
    if (!done)
        return problem(done.error().front().error);
    const int row = m_model->rowOf(coach.value());
    if (row >= 0)
        m_table->selectRow(row);
    return {};
}

} // namespace duoboek
