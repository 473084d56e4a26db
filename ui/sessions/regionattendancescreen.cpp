// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/regionattendancescreen.h"

#include "core/storage/peoplerepository.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/sessions/attendancegridmodel.h"
#include "ui/sessions/spanpicker.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

RegionAttendanceScreen::RegionAttendanceScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_region(new QComboBox(this))
    , m_span(new SpanPicker(QStringLiteral("region"), context.wording.format(), context.clock.today(), this))
    , m_table(new ListTable(this))
    , m_model(new AttendanceGridModel(context.wording.format(), this))
    , m_everyone(new QAction(tr("&Everyone present at this session"), this))
    , m_summary(new PlainLabel(this))
    , m_legend(new PlainLabel(this))
{
    setObjectName(QStringLiteral("regionAttendanceScreen"));
    setUpTable();
    setUpLines();
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionAttendanceScreen::readGrid);
    connect(m_span, &SpanPicker::spanChosen, this, &RegionAttendanceScreen::readGrid);
    connect(m_everyone, &QAction::triggered, this, &RegionAttendanceScreen::markEveryonePresent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &RegionAttendanceScreen::showSummary);
    unload();
}

void RegionAttendanceScreen::setUpTable()
{
    m_table->setObjectName(QStringLiteral("attendanceGrid"));
    m_table->setAccessibleName(tr("Coaches by sessions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setHighlightSections(true);
    m_table->horizontalHeader()->setMinimumHeight(4 * fontMetrics().height()); // a day, a kind and a place
    constexpr int characters = 18;
    m_table->horizontalHeader()->setDefaultSectionSize(characters * fontMetrics().averageCharWidth());
    m_marker = new AttendanceMarker(m_context, *m_table, [this] { return targets(); });
    m_marker->giveKeyTo(*m_everyone);
}

void RegionAttendanceScreen::setUpLines()
{
    auto* label = new QLabel(tr("&Region"), this);
    label->setBuddy(m_region);
    m_region->setObjectName(QStringLiteral("gridRegionCombo"));
    m_region->setAccessibleName(tr("Region to show"));
    m_region->setMinimumHeight(smallestTarget);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // One button, as a narrow window has no room for more.
    auto* record = new QToolButton(this);
    record->setObjectName(QStringLiteral("gridRecordButton"));
    record->setText(tr("Re&cord"));
    record->setPopupMode(QToolButton::InstantPopup);
    record->setMinimumHeight(smallestTarget);
    record->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(record);
    menu->addActions(m_marker->actions());
    menu->addSeparator();
    menu->addAction(m_everyone);
    record->setMenu(menu);
    m_summary->setObjectName(QStringLiteral("gridSummary"));
    m_legend->setText(tr("P present, E excused, A absent; a dot: not recorded yet; a dash: not expected."));
    auto* choices = new QHBoxLayout;
    choices->addWidget(label);
    choices->addWidget(m_region);
    choices->addWidget(m_span);
    choices->addStretch();
    choices->addWidget(record);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addLayout(choices);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    setTabOrder(m_region, m_span);
    setTabOrder(m_span, record);
    setTabOrder(record, m_table);
}

QList<QAction*> RegionAttendanceScreen::menuActions() const
{
    return QList<QAction*>{m_everyone, nullptr} + m_marker->actions();
}

void RegionAttendanceScreen::focusFirst()
{
    m_region->setFocus(Qt::ShortcutFocusReason);
}

void RegionAttendanceScreen::load(const Database& database)
{
    m_database = &database;
    if (const Status done = readRegions(database); !done) {
        unload();
        m_context.prompts.warn(tr("The regions cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    m_marker->setDatabase(&database);
    readGrid();
}

void RegionAttendanceScreen::unload()
{
    m_database = nullptr;
    m_marker->setDatabase(nullptr);
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    m_model->show({}, {});
    showSummary();
}

Status RegionAttendanceScreen::readRegions(const Database& database)
{
    const Result<std::vector<Region>> regions = listRegions(database);
    if (!regions)
        return regions.error();
    const QVariant chosen = m_region->currentData();
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    for (const Region& region : *regions)
        m_region->addItem(region.name, region.id.value());
    m_region->setCurrentIndex(
        regions->empty() ? -1 : std::max(0, chosen.isValid() ? m_region->findData(chosen) : 0));
    return {};
}

void RegionAttendanceScreen::readGrid()
{
    if (!m_database)
        return;
    AttendanceGrid grid;
    if (m_region->currentIndex() >= 0) {
        Result<AttendanceGrid> read = showAttendanceOfRegion(
            *m_database, RegionId(m_region->currentData().toLongLong()), m_span->days());
        if (read)
            grid = std::move(*read);
        else
            m_context.prompts.warn(tr("The attendance cannot be shown: %1.").arg(errorText(read.error())));
    }
    m_model->show(std::move(grid), m_region->currentText());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, lastHeld()));
    showSummary();
}

int RegionAttendanceScreen::lastHeld() const
{
    const std::vector<Session>& sessions = m_model->grid().sessions;
    const auto toCome = std::find_if(sessions.begin(), sessions.end(),
        [today = m_context.clock.today()](const Session& session) { return session.heldOn > today; });
    return std::max(0, static_cast<int>(toCome - sessions.begin()) - 1);
}

void RegionAttendanceScreen::showSummary()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasCells = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    m_table->setVisible(hasCells);
    m_legend->setVisible(hasCells);
    if (!hasCells)
        m_summary->setText(m_region->count() == 0
                ? tr("There are no regions yet. Coaches and sessions belong to one; add it in Settings.")
                : tr("This region has no sessions in these days, or no coaches with a duo. Plan a session in "
                     "the other tab, or choose another year."));
    else
        m_summary->setText(current.data(Qt::AccessibleTextRole).toString());
    const bool isHeld = hasCells && current.isValid()
        && m_model->grid().sessions[static_cast<std::size_t>(current.column())].heldOn
            <= m_context.clock.today();
    m_everyone->setEnabled(isHeld && m_context.editor.canEdit());
}

AttendanceMarker::Targets RegionAttendanceScreen::targets() const
{
    AttendanceMarker::Targets chosen;
    const AttendanceGrid& grid = m_model->grid();
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_table->currentIndex().isValid())
        cells.append(m_table->currentIndex());
    for (const QModelIndex& index : std::as_const(cells)) {
        const auto session = static_cast<std::size_t>(index.column());
        const AttendanceCoach& coach = grid.coaches[static_cast<std::size_t>(index.row())];
        chosen.push_back({grid.sessions[session], coach.id, coach.name, coach.cells[session]});
    }
    return chosen;
}

void RegionAttendanceScreen::markEveryonePresent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto session = static_cast<std::size_t>(current.column());
    m_marker->record(tr("everyone present at %1").arg(m_model->grid().sessions[session].code),
        everyoneElsePresent(m_model->grid(), session));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace duoboek
