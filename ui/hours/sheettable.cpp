// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheettable.h"

#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace duoboek {

namespace {

// Characters of a row's heading; the rest is in its tool tip.
constexpr int leastHeading = 30;
constexpr int mostHeading = 70;

/// Rows' headings, which end in dots where they are cut.
class HeadingView final : public QHeaderView
{
public:
    explicit HeadingView(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
        setSectionResizeMode(Fixed);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int row) const override
    {
        QHeaderView::initStyleOptionForIndex(option, row);
        QFont bold = font(); // as the current row's is
        bold.setBold(true);
        const int room = viewport()->width() - 3 * style()->pixelMetric(QStyle::PM_HeaderMargin);
        option->text = QFontMetrics(bold).elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace

SheetTable::SheetTable(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_problem(new StateLabel(this))
{
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    m_problem->setObjectName(QStringLiteral("cellProblem"));
    m_problem->setFrameShape(QFrame::Box);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::Base);
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setMargin(6);
    m_problem->setTextInteractionFlags(Qt::NoTextInteraction);
    m_problem->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(true);
    setVerticalHeader(new HeadingView(this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_delegate, &CellDelegate::leaving, this, &SheetTable::leaveTo);
    connect(m_delegate, &CellDelegate::opened, this, [this](QLineEdit* editor, const QModelIndex& index) {
        m_editor = editor;
        m_open = index;
        connect(editor, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    });
}

void SheetTable::setUp(SheetModel& model, Keep keep)
{
    m_model = &model;
    m_keep = std::move(keep);
    setModel(&model);
    applySizes();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SheetTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetTable::comeBack);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SheetTable::cellShown);
}

void SheetTable::applySizes()
{
    const int character = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 8));
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 10);
    constexpr int dayCharacters = 9;
    constexpr int figureCharacters = 11;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(
            column, character * (column < SheetModel::dayColumns ? dayCharacters : figureCharacters));
    fitHeadings();
}

void SheetTable::fitHeadings()
{
    // The rows' headings take what room the columns leave.
    const int others =
        horizontalHeader()->length() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    const int least = leastHeading * fontMetrics().averageCharWidth();
    const int most = mostHeading * fontMetrics().averageCharWidth();
    verticalHeader()->setFixedWidth(std::clamp(width() - others, least, most));
}

bool SheetTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const QLineEdit* before = m_editor;
    const bool isOpen = QTableView::edit(index, trigger, event);
    if (isOpen && m_editor && m_editor != before && trigger != AnyKeyPressed) {
        m_editor->deselect(); // what is there is edited, not replaced
        m_editor->end(false);
    }
    return isOpen;
}

bool SheetTable::leaveCell()
{
    if (!m_editor || m_isLeaving)
        return !m_editor;
    m_isLeaving = true; // what is asked meanwhile takes the keyboard away from the cell
    const QString sentences = m_keep(m_open, m_editor->text());
    m_isLeaving = false;
    if (!m_editor)
        return true; // it has gone with its row
    showProblem(sentences);
    if (sentences.isEmpty())
        closeEditor(m_editor, QAbstractItemDelegate::NoHint);
    return sentences.isEmpty();
}

bool SheetTable::keepTyped()
{
    if (m_isLeaving || m_typed)
        return false;
    if (leaveCell())
        return true;
    m_editor->setFocus(Qt::OtherFocusReason);
    return false;
}

void SheetTable::forgetTyped()
{
    m_typed.reset();
    if (m_editor)
        closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
}

void SheetTable::leaveTo(LeaveTo where)
{
    if (!leaveCell())
        return;
    switch (where) {
    case LeaveTo::Nowhere:
        return;
    case LeaveTo::Next:
        focusNextPrevChild(true);
        return;
    case LeaveTo::Previous:
        focusNextPrevChild(false);
        return;
    case LeaveTo::Below:
        step(1);
        return;
    case LeaveTo::Above:
        step(-1);
        return;
    case LeaveTo::PartAfter:
        QAbstractScrollArea::focusNextPrevChild(true);
        return;
    case LeaveTo::PartBefore:
        QAbstractScrollArea::focusNextPrevChild(false);
    }
}

void SheetTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    showProblem({});
    m_editor = nullptr;
    QTableView::closeEditor(editor, hint);
}

QModelIndex SheetTable::besideCurrent(int step) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model->index(0, 0);
    const int column = std::min(current.column(), SheetModel::dayColumns - (step < 0 ? 0 : 1));
    const int place = current.row() * SheetModel::dayColumns + column + step;
    return place < 0 ? QModelIndex()
                     : m_model->index(place / SheetModel::dayColumns, place % SheetModel::dayColumns);
}

bool SheetTable::focusNextPrevChild(bool next)
{
    if (!leaveCell())
        return true;
    const QModelIndex beside = besideCurrent(next ? 1 : -1);
    if (!beside.isValid())
        return QAbstractScrollArea::focusNextPrevChild(next);
    moveTo(beside);
    return true;
}

void SheetTable::step(int rows)
{
    const QModelIndex current = currentIndex();
    const QModelIndex other = m_model->index(current.row() + rows, current.column());
    if (other.isValid())
        moveTo(other);
}

void SheetTable::moveTo(const QModelIndex& index)
{
    // Whatever keys are held: with Shift, Tab would else choose all between.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void SheetTable::keyPressEvent(QKeyEvent* event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void SheetTable::mousePressEvent(QMouseEvent* event)
{
    if (leaveCell())
        QTableView::mousePressEvent(event);
    else
        m_editor->setFocus(Qt::OtherFocusReason);
}

void SheetTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellShown();
}

void SheetTable::showProblem(const QString& sentences)
{
    m_hasProblem = !sentences.isEmpty();
    m_problem->setState(Attention::Urgent, sentences);
    m_problem->setVisible(m_hasProblem);
    if (m_editor)
        m_editor->setAccessibleDescription(sentences); // read aloud with the cell
    placeProblem();
}

void SheetTable::placeProblem()
{
    if (!m_hasProblem || !m_editor)
        return;
    constexpr int characters = 44;
    const QRect area = viewport()->geometry();
    const int width = std::min(area.width(), characters * fontMetrics().averageCharWidth());
    const int height = m_problem->heightForWidth(width);
    const QRect cell = visualRect(m_open).translated(area.topLeft());
    const int x = std::clamp(cell.left(), area.left(), std::max(area.left(), area.right() - width));
    const bool fitsBelow = cell.bottom() + height < area.bottom();
    m_problem->setGeometry(x, fitsBelow ? cell.bottom() + 1 : cell.top() - height, width, height);
    m_problem->raise();
}

void SheetTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_model)
        fitHeadings();
    placeProblem();
}

void SheetTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeProblem();
}

void SheetTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        applySizes();
}

QModelIndexList SheetTable::chosenDays() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen.append(currentIndex());
    chosen.removeIf([](const QModelIndex& index) { return !SheetModel::isDay(index); });
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

std::vector<int> SheetTable::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return {rows.begin(), rows.end()};
}

QString SheetTable::chosenText() const
{
    const QItemSelection selection = selectionModel()->selection();
    QRect around;
    for (const QItemSelectionRange& range : selection)
        around |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    QStringList lines;
    for (int row = around.top(); row <= around.bottom(); ++row) {
        QStringList cells;
        for (int column = around.left(); column <= around.right(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells.append(selection.contains(index) ? index.data(Qt::EditRole).toString() : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void SheetTable::goTo(const std::optional<SheetRowKey>& row, int column)
{
    const int known = row ? m_model->rowOf(*row) : -1;
    const QModelIndex index = m_model->index(std::max(0, known), column);
    if (!index.isValid())
        return;
    moveTo(index);
    scrollTo(index);
}

void SheetTable::keepPlace()
{
    const QModelIndex current = currentIndex();
    m_place.reset();
    m_column = std::max(0, current.column());
    if (current.isValid())
        m_place = m_model->keyAt(current.row());
    if (m_editor && !m_isLeaving && current.isValid())
        m_typed = Typed{*m_place, m_column, m_editor->text()};
    showProblem({});
    m_editor = nullptr;
}

void SheetTable::comeBack()
{
    goTo(m_place, m_column);
    // What was typed in a row that a filter hides waits until that is back.
    if (m_typed && m_model->rowOf(m_typed->row) >= 0) {
        goTo(m_typed->row, m_typed->column);
        if (edit(currentIndex(), EditKeyPressed, nullptr) && m_editor) {
            m_editor->setText(m_typed->text);
            m_typed.reset();
        }
    }
    Q_EMIT cellShown();
}

} // namespace duoboek
