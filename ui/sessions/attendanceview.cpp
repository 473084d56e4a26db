// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/attendanceview.h"

#include "core/storage/peoplerepository.h"
#include "ui/common/actionbutton.h"
#include "ui/common/flowrow.h"
#include "ui/common/listtable.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/personfield.h"
#include "ui/sessions/attendancelistmodel.h"
#include "ui/sessions/sessionwords.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

AttendanceView::AttendanceView(const ScreenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(new StateLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new ListTable(this))
    , m_model(new AttendanceListModel(context.wording.format(), this))
    , m_everyone(new QAction(tr("&Everyone present"), this))
    , m_addCoach(new QAction(tr("Add a &coach who was there too…"), this))
{
    setUp();
    setActions();
}

void AttendanceView::setUp()
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
    m_table->setFirstWidths({18, 10, 7, 9, 15});
    m_table->stretchColumns({AttendanceListModel::CoachColumn});
    m_marker = new AttendanceMarker(m_context, *m_table, [this] { return targets(); });
    m_marker->giveKeyTo(*m_everyone);
    auto* first = new FlowRow;
    for (QAction* action : {m_everyone, m_addCoach}) {
        QToolButton* button = makeActionButton(*action, this);
        button->setObjectName(
            action == m_everyone ? QStringLiteral("everyoneButton") : QStringLiteral("addCoachButton"));
        first->addWidget(button);
        setTabOrder(button, m_search);
    }
    setTabOrder(m_search, m_table);
    first->addWidget(m_search);
    auto* states = new FlowRow;
    m_marker->addButtons(*states, QStringLiteral("mark_"));
    auto* parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_summary);
    parts->addLayout(first);
    parts->addWidget(m_table, 1);
    parts->addLayout(states);
    connect(m_everyone, &QAction::triggered, this, &AttendanceView::markEveryonePresent);
    connect(m_addCoach, &QAction::triggered, this, &AttendanceView::addCoach);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& words) { m_model->setFilter(words, std::nullopt); });
    connect(m_search, &QLineEdit::returnPressed, this, &AttendanceView::focusTable);
}

QList<QAction*> AttendanceView::markActions() const
{
    return m_marker->actions();
}

void AttendanceView::focusTable()
{
    // What gets the keyboard has a current row, and does not show it as chosen.
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

bool AttendanceView::showCoach(CoachId coach)
{
    m_search->clear();
    const int row = m_model->rowOf(coach.value());
    if (row < 0)
        return false;
    m_table->selectRow(row);
    focusTable();
    return true;
}

void AttendanceView::setActions()
{
    const bool canEdit = m_sheet && m_context.editor.canEdit();
    const bool isHeld = canEdit && m_sheet->session().heldOn <= m_context.clock.today();
    m_everyone->setEnabled(isHeld && !everyoneElsePresent(m_sheet->grid, 0).empty());
    m_addCoach->setEnabled(isHeld);
}

void AttendanceView::showNothing()
{
    m_sheet.reset();
    m_database = nullptr;
    m_model->showNothing();
    m_marker->setDatabase(nullptr);
    setActions();
}

void AttendanceView::showSheet(const Database& database, AttendanceSheet sheet)
{
    const bool isSame = m_sheet && m_database == &database && m_sheet->session().id == sheet.session().id;
    m_database = &database;
    m_sheet = std::move(sheet);
    if (!isSame)
        m_search->clear();
    m_model->show(*m_sheet);
    if (!isSame && m_model->rowCount() > 0)
        m_table->selectRow(0);
    const TextTableModel::Cell summary = SessionWords::summary(m_sheet->session(), m_sheet->grid.countAt(0),
        static_cast<int>(m_sheet->guests.size()), m_context.clock.today(), m_context.wording.format());
    m_summary->setState(summary.attention, summary.text);
    m_marker->setDatabase(&database);
    setActions();
}

AttendanceMarker::Targets AttendanceView::targets() const
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

void AttendanceView::markEveryonePresent()
{
    if (!m_sheet)
        return;
    m_marker->record(
        tr("everyone present at %1").arg(m_sheet->session().code), everyoneElsePresent(m_sheet->grid, 0));
    focusTable();
}

void AttendanceView::addCoach()
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

Problems AttendanceView::tryToAddCoach(CoachId coach)
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
