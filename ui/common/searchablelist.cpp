// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchablelist.h"

#include "ui/common/indexedtablemodel.h"
#include "ui/common/ui_searchablelist.h"
#include "ui/common/uistate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace duoboek {

SearchableList::SearchableList(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SearchableList>())
{
    m_ui->setupUi(this);
    m_ui->searchEdit->installEventFilter(this);
}

SearchableList::~SearchableList() = default;

void SearchableList::setUp(IndexedTableModel& model, const Texts& texts, const Format& format,
    std::initializer_list<int> stretched, const std::vector<int>& characters)
{
    m_model = &model;
    m_format = format;
    m_noneYet = texts.noneYet;
    m_noneFound = texts.noneFound.isEmpty()
        ? tr("Nothing has all of this. Clear the search with Esc, or choose all regions.")
        : texts.noneFound;
    m_noRegion = texts.noRegion.isEmpty() ? tr("no region") : texts.noRegion;
    m_ui->searchEdit->setAccessibleName(texts.search);
    ListTable& table = *m_ui->table;
    table.setAccessibleName(texts.name);
    table.setModel(&model);
    table.horizontalHeader()->setSectionsMovable(true);
    table.horizontalHeader()->setStretchLastSection(false);
    table.setFirstWidths(characters);
    constexpr int fewestCharacters = 12; // of a window on a small screen
    m_ui->regionCombo->setMinimumWidth(fewestCharacters * fontMetrics().averageCharWidth());
    table.stretchColumns(stretched);
    table.sortByColumn(0, Qt::AscendingOrder);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isChanging = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isChanging = false;
        chooseRow();
    });
    // The last one has gone, or the first one has come.
    const auto chooseIfNone = [this] {
        if (!m_ui->table->currentIndex().isValid())
            chooseRow();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, chooseIfNone);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, chooseIfNone);
    connect(
        table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchableList::takeChoice);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SearchableList::applyFilter);
    connect(m_ui->regionCombo, &QComboBox::currentIndexChanged, this, &SearchableList::applyFilter);
}

void SearchableList::restore(const UiState& state, const QString& name)
{
    state.restore(name, *m_ui->table->horizontalHeader());
}

void SearchableList::keep(UiState& state, const QString& name) const
{
    state.keep(name, *m_ui->table->horizontalHeader());
}

void SearchableList::setRegions(const QStringList& names)
{
    QComboBox& combo = *m_ui->regionCombo;
    const QVariant chosen = combo.currentData();
    const QSignalBlocker quiet(combo);
    combo.clear();
    combo.addItem(tr("all regions"));
    combo.addItem(m_noRegion, QString());
    for (const QString& name : names)
        combo.addItem(name, name);
    const int index = chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0;
    combo.setCurrentIndex(index);
    if (index == 0 && chosen.isValid())
        applyFilter(); // the region that was chosen is gone
}

void SearchableList::chooseRegion(const QString& name)
{
    m_ui->searchEdit->clear();
    m_ui->regionCombo->setCurrentIndex(std::max(0, m_ui->regionCombo->findData(name)));
}

QHBoxLayout& SearchableList::searchLine() const
{
    return *m_ui->searchLayout;
}

QHBoxLayout& SearchableList::filterLine() const
{
    return *m_ui->filterLayout;
}

QHBoxLayout& SearchableList::secondFilterLine() const
{
    return *m_ui->secondFilterLayout;
}

ListTable& SearchableList::table() const
{
    return *m_ui->table;
}

void SearchableList::setOtherView(QWidget* view)
{
    m_otherView = view;
    m_ui->listStack->addWidget(view);
}

void SearchableList::showOtherView(bool isShown)
{
    m_isOtherViewShown = isShown;
    showCount();
}

void SearchableList::applyFilter()
{
    const QString words = m_ui->searchEdit->text();
    m_ui->searchEdit->setClearButtonEnabled(!words.isEmpty());
    std::optional<QString> region;
    if (const QVariant chosen = m_ui->regionCombo->currentData(); chosen.isValid())
        region = chosen.toString();
    m_model->setFilter(words, std::move(region));
    showCount();
}

void SearchableList::showCount()
{
    const int shown = m_model->rowCount();
    m_ui->countLabel->setText(tr("%1 of %2").arg(m_format.count(shown), m_format.count(m_model->total())));
    if (m_isOtherViewShown)
        m_ui->listStack->setCurrentWidget(m_otherView);
    else
        m_ui->listStack->setCurrentWidget(shown > 0 ? m_ui->tablePage : m_ui->emptyPage);
    m_ui->emptyLabel->setText(m_model->total() == 0 ? m_noneYet : m_noneFound);
}

void SearchableList::chooseRow()
{
    if (m_model->rowCount() == 0) {
        Q_EMIT choiceChanged();
        return;
    }
    const int row = std::max(0, m_model->rowOf(m_chosen));
    m_ui->table->selectRow(row);
    m_ui->table->scrollTo(m_model->index(row, 0));
}

void SearchableList::choose(qint64 id)
{
    if (m_model->rowOf(id) < 0) {
        m_ui->regionCombo->setCurrentIndex(0);
        m_ui->searchEdit->clear();
    }
    m_chosen = id;
    chooseRow();
}

qint64 SearchableList::chosen() const
{
    return m_model->rowCount() == 0 ? 0 : m_chosen;
}

void SearchableList::takeChoice()
{
    if (m_isChanging)
        return;
    if (const QModelIndex current = m_ui->table->currentIndex(); current.isValid())
        m_chosen = m_model->idAt(current.row());
    Q_EMIT choiceChanged();
}

void SearchableList::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

bool SearchableList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isOtherViewShown)
            m_otherView->setFocus(Qt::OtherFocusReason);
        else if (m_model->rowCount() > 0)
            m_ui->table->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        m_ui->searchEdit->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace duoboek
