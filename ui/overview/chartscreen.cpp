// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartscreen.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/database.h"
#include "ui/common/actionbutton.h"
#include "ui/common/flowrow.h"
#include "ui/common/foldingarea.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrolling.h"
#include "ui/common/sizes.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace duoboek {

namespace {

constexpr int lastTwelveMonths = 0; // what a choice of period holds instead of a year
constexpr int everything = -1;
constexpr int monthsBefore = 11;

} // namespace

ChartScreen::ChartScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_copy(makeAction("copyFiguresAction", tr("&Copy the table"), &ChartScreen::copyTable))
    , m_saveTable(makeAction("saveFiguresAction", tr("Save as CS&V…"), &ChartScreen::saveTable))
    , m_savePicture(makeAction("saveChartAction", tr("Save as P&NG…"), &ChartScreen::savePicture))
    , m_cancel(makeAction("stopFiguresAction", tr("S&top reading"), &ChartScreen::cancel))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("chartScreen"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    auto* empty = new QLabel(
        tr("There are no hours and no sessions yet. As soon as there are, their charts stand here."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(makeScrolling(*makePage(), this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QComboBox* combo : {m_kind, m_span, m_unit})
        connect(combo, &QComboBox::currentIndexChanged, this, &ChartScreen::read);
    unload();
}

ChartScreen::~ChartScreen()
{
    m_stop.request_stop();
}

QAction* ChartScreen::makeAction(const char* name, const QString& text, void (ChartScreen::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QComboBox* ChartScreen::makeCombo(
    FlowRow& row, const char* name, const QString& label, const QString& accessibleName)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    combo->setMinimumHeight(smallestTarget);
    constexpr int shortest = 8; // characters
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumContentsLength(shortest);
    auto* word = new QLabel(label, this);
    word->setBuddy(combo);
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(word);
    layout->addWidget(combo);
    row.addWidget(both);
    return combo;
}

QWidget* ChartScreen::makePage()
{
    auto* page = new QWidget(this);
    auto* choices = new FlowRow;
    m_kind = makeCombo(*choices, "figureKindCombo", tr("Cha&rt"), tr("What to show"));
    for (int kind = 0; kind < figureKindCount; ++kind) {
        // A chart cannot be drawn of amounts that nobody is to see.
        if (static_cast<FigureKind>(kind) != FigureKind::Cost || m_context.wording.format().showsAmounts())
            m_kind->addItem(FigureWords::kind(static_cast<FigureKind>(kind)), kind);
    }
    m_span = makeCombo(*choices, "figureSpanCombo", tr("&Period"), tr("Period to show"));
    m_unit = makeCombo(*choices, "figureUnitCombo", tr("p&er"), tr("Week or month"));
    m_unit->addItem(tr("week"), static_cast<int>(CalendarUnit::Week));
    m_unit->addItem(tr("month"), static_cast<int>(CalendarUnit::Month));
    m_unit->setCurrentIndex(1);
    m_note = new PlainLabel(page);
    m_note->setObjectName(QStringLiteral("figureNote"));
    auto* buttons = new FlowRow;
    QWidget* sides = makeSides();
    constexpr int leastHeight = 260; // pixels; a lower page scrolls
    sides->setMinimumHeight(leastHeight);
    for (QAction* action : {m_copy, m_saveTable, m_savePicture, m_cancel}) {
        buttons->addWidget(makeActionButton(*action, page, Qt::TabFocus));
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addLayout(choices);
    layout->addWidget(sides, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    return page;
}

QWidget* ChartScreen::makeSides()
{
    m_chart = new FigureChart(this);
    m_chart->setObjectName(QStringLiteral("figureChart"));
    setUpTable();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("figureSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    auto* area = new FoldingArea(this);
    area->setWidget(splitter);
    area->setShares({600, 400});
    area->restore(m_context.state);
    return area;
}

void ChartScreen::setUpTable()
{
    constexpr int leastHeight = 120; // pixels
    constexpr int leastWidth = 240;
    m_table = new ListTable(this);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // so that all can be copied
    m_table->setMinimumSize(leastWidth, leastHeight);
}

void ChartScreen::fillSpans(const std::optional<MonthSpan>& months)
{
    const QVariant chosen = m_span->currentData();
    const QSignalBlocker quiet(m_span);
    m_span->clear();
    m_span->addItem(tr("the last 12 months"), lastTwelveMonths);
    const int thisYear = m_context.clock.today().year();
    for (int year = thisYear; months && year >= months->first.year(); --year)
        m_span->addItem(QString::number(year), year);
    if (months) {
        m_span->addItem(tr("all years"), everything);
        m_span->setItemData(m_span->count() - 1, months->first.firstDay(), Qt::UserRole + 1);
    }
    m_span->setCurrentIndex(std::max(0, m_span->findData(chosen)));
}

FigureKind ChartScreen::chosenKind() const
{
    return static_cast<FigureKind>(m_kind->currentData().toInt());
}

CalendarUnit ChartScreen::chosenUnit() const
{
    return static_cast<CalendarUnit>(m_unit->currentData().toInt());
}

DateRange ChartScreen::chosenSpan() const
{
    constexpr int december = 12;
    const QDate today = m_context.clock.today();
    const int chosen = m_span->currentData().toInt();
    if (chosen == lastTwelveMonths)
        return DateRange::throughLastDay(Month::of(today).plus(-monthsBefore).firstDay(), today);
    if (chosen == everything)
        return DateRange::throughLastDay(m_span->currentData(Qt::UserRole + 1).toDate(), today);
    return DateRange::throughLastDay(
        Month(chosen, 1).firstDay(), std::min(today, Month(chosen, december).lastDay()));
}

void ChartScreen::load(const Database& database)
{
    m_database = &database;
    const auto months = findMonthSpan(database);
    if (!months) {
        unload();
        m_context.prompts.warn(tr("The figures cannot be read: %1.").arg(errorText(months.error())));
        return;
    }
    // What lies ahead of today has no figures yet.
    const bool hasPast = *months && (*months)->first.firstDay() <= m_context.clock.today();
    fillSpans(hasPast ? *months : std::nullopt);
    m_pages->setCurrentIndex(hasPast ? 1 : 0);
    if (hasPast)
        return read();
    m_stop.request_stop();
    m_read.drop();
    show({});
}

void ChartScreen::unload()
{
    m_stop.request_stop();
    m_read.drop();
    m_isReadAgain = false;
    m_database = nullptr;
    m_pages->setCurrentIndex(0);
    show({});
}

void ChartScreen::read()
{
    if (!m_database || m_pages->currentIndex() == 0)
        return;
    const FigureKind kind = chosenKind();
    const CalendarUnit unit = chosenUnit();
    m_unit->setEnabled(kind == FigureKind::HoursByTime);
    show({});
    m_note->setText(tr("The figures are being read…"));
    m_cancel->setEnabled(true);
    // A reading that is under way is not waited for: the window would stand still.
    m_isReadAgain = m_read.isReading();
    if (m_isReadAgain) {
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_read.start(
        *this,
        [address = m_database->address(), kind, span = chosenSpan(), unit, progress = progressOf(m_stop)](
            const std::stop_token&) -> Result<Figures> {
            const auto database = Database::open(address);
            if (!database)
                return database.error();
            return readFigures(**database, kind, span, unit, progress);
        },
        [this, unit](const Result<Figures>& figures) { take(figures, unit); });
}

WorkProgress ChartScreen::progressOf(const std::stop_source& source)
{
    return [this, stop = source.get_token()](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [this, stop, done, total] {
            if (!stop.stop_requested() && m_read.isReading())
                m_note->setText(tr("The figures are being read: %1 of %2 months.").arg(done).arg(total));
        });
        return !stop.stop_requested();
    };
}

void ChartScreen::cancel()
{
    m_stop.request_stop();
    m_isReadAgain = false;
    m_cancel->setEnabled(false);
    m_note->setText(tr("Reading was stopped. Choose what to show to read again."));
}

void ChartScreen::take(const Result<Figures>& figures, CalendarUnit unit)
{
    if (m_isReadAgain)
        return read();
    if (m_stop.stop_requested())
        return;
    if (!figures) {
        show({});
        m_context.prompts.warn(tr("The figures cannot be read: %1.").arg(errorText(figures.error())));
        return;
    }
    show(FigureWords(m_context.wording).page(*figures, unit));
    const QString name = QStringLiteral("%1, %2").arg(m_kind->currentText(), m_span->currentText());
    m_chart->setAccessibleName(name);
    m_table->setAccessibleName(name);
}

void ChartScreen::show(FigurePage page)
{
    m_page = std::move(page);
    m_chart->showFigures(m_page.chart);
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(new TextTableModel(m_page.table.columns, m_page.table.rows, m_table));
    delete old;
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const bool hasRows = !m_page.table.rows.empty();
    if (hasRows) {
        m_table->stretchColumns({0});
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    m_note->setText(m_page.note);
    m_cancel->setEnabled(false);
    for (QAction* action : {m_copy, m_saveTable, m_savePicture})
        action->setEnabled(hasRows);
}

void ChartScreen::copyTable()
{
    QStringList titles;
    for (const TextTableModel::Column& column : m_page.table.columns)
        titles.append(column.title);
    QStringList lines{titles.join(u'\t')};
    for (const TextTableModel::Row& row : m_page.table.rows) {
        QStringList cells;
        for (const TextTableModel::Cell& cell : row)
            cells.append(cell.text);
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

QString ChartScreen::askPath(const QString& title, const QString& ending, const QString& filter)
{
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(m_kind->currentText(), m_span->currentText(), ending)
                             .replace(u' ', u'-');
    const QString path = m_context.prompts.askFileToSave(
        title, QDir(m_context.state.lastFolder()).filePath(name), filter, UserPrompts::Existing::Allowed);
    if (!path.isEmpty())
        m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

void ChartScreen::tellSaved(const Status& saved, const QString& path)
{
    if (saved)
        m_context.prompts.inform(tr("The figures were saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_context.prompts.warn(tr("The figures were not saved: %1.").arg(errorText(saved.error())));
}

void ChartScreen::saveTable()
{
    const QString path =
        askPath(tr("Save the figures as CSV"), QStringLiteral("csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QStringList titles;
    for (const TextTableModel::Column& column : m_page.table.columns)
        titles.append(column.title);
    auto writer = CsvWriter::create(path, titles);
    if (!writer)
        return tellSaved(writer.error(), path);
    for (const QStringList& row : m_page.table.plainRows)
        (*writer)->addRow(row);
    tellSaved((*writer)->finish(), path);
}

void ChartScreen::savePicture()
{
    const QString path =
        askPath(tr("Save the chart as a picture"), QStringLiteral("png"), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && m_chart->picture().save(&file, "PNG") && file.commit();
    tellSaved(
        isSaved ? Status() : Status(Error{ErrorCode::FileNotWritable, {path, file.errorString()}}), path);
}

void ChartScreen::keepState() const
{
    findChild<FoldingArea*>()->keep(m_context.state);
}

void ChartScreen::focusFirst()
{
    if (m_pages->currentIndex() == 1)
        m_kind->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

QList<QAction*> ChartScreen::menuActions() const
{
    return {m_copy, m_saveTable, m_savePicture, m_cancel};
}

} // namespace duoboek
