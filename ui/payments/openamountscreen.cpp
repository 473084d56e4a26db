// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/openamountscreen.h"

#include "core/usecases/listpayments.h"
#include "ui/common/listtable.h"
#include "ui/common/statelabel.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/documentlife.h"
#include "ui/documents/documentlifebar.h"
#include "ui/payments/openamountmodel.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

const char* const columnsName = "openAmounts";

} // namespace

OpenAmountScreen::OpenAmountScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_model(new OpenAmountModel(context.wording.format(), this))
    , m_life(new DocumentLife(context, *this))
    , m_show(new QAction(tr("&Show in its month"), this))
    , m_explain(AmountActions::makeAction(this))
    , m_explainAll(new QAction(tr("Explain all &open amounts…"), this))
    , m_amounts(m_context, this)
    , m_summary(new StateLabel(this))
    , m_search(new QLineEdit(this))
    , m_onlyDue(new QCheckBox(tr("Only what is &due"), this))
    , m_table(new ListTable(this))
{
    m_show->setObjectName(QStringLiteral("showInMonthAction"));
    connect(m_show, &QAction::triggered, this, &OpenAmountScreen::showChosen);
    m_explainAll->setObjectName(QStringLiteral("explainOpenAction"));
    connect(m_explain, &QAction::triggered, this, [this] { explain(tr("what is chosen"), chosen()); });
    connect(m_explainAll, &QAction::triggered, this, [this] { explain(tr("all that is open"), m_all); });
    m_table->addAction(m_explain);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_summary->addAction(m_explainAll);
    m_summary->setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpPage();
    setUpTable();
}

void OpenAmountScreen::setUpPage()
{
    m_summary->setObjectName(QStringLiteral("openSummary"));
    m_search->setObjectName(QStringLiteral("openSearch"));
    m_search->setClearButtonEnabled(true);
    m_onlyDue->setObjectName(QStringLiteral("onlyDueBox"));
    auto* searchLabel = new QLabel(tr("S&earch"), this);
    searchLabel->setBuddy(m_search);
    auto* filters = new QHBoxLayout;
    filters->addWidget(searchLabel);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_onlyDue);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(12, 12, 12, 8);
    page->setSpacing(8);
    page->addWidget(m_summary);
    page->addLayout(filters);
    page->addWidget(m_table, 1);
    page->addWidget(new DocumentLifeBar(*m_life, {m_show}, this));
    connect(m_search, &QLineEdit::textEdited, this, &OpenAmountScreen::filter);
    connect(m_onlyDue, &QCheckBox::toggled, this, &OpenAmountScreen::filter);
}

void OpenAmountScreen::setUpTable()
{
    m_table->setObjectName(QStringLiteral("openTable"));
    m_table->setAccessibleName(tr("Open amounts of all months"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    if (!m_context.state.restore(QLatin1String(columnsName), header)) {
        m_table->setFirstWidths({12, 23, 14, 15, 18, 11});
        m_table->sortByColumn(static_cast<int>(OpenAmountModel::Column::Due), Qt::AscendingOrder);
    }
    m_table->stretchColumns({static_cast<int>(OpenAmountModel::Column::Payee)});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OpenAmountScreen::followChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OpenAmountScreen::followChosen);
    connect(m_table, &ListTable::rowOpened, m_show, &QAction::trigger);
}

void OpenAmountScreen::load(const Database& database)
{
    auto documents = listOpenDocuments(database);
    if (!documents) {
        unload();
        m_context.prompts.warn(tr("The open amounts cannot be read: %1.").arg(errorText(documents.error())));
        return;
    }
    m_database = &database;
    m_life->setDatabase(&database);
    showSummary(*documents);
    std::vector<OpenAmount> rows;
    rows.reserve(documents->size());
    m_all.clear();
    for (FinalDocument& document : *documents) {
        m_all.push_back(document.id);
        rows.push_back({document.id, document.number, {}, std::move(document)});
    }
    std::sort(rows.begin(), rows.end(),
        [](const OpenAmount& one, const OpenAmount& other) { return one.code < other.code; });
    const int position = m_table->currentIndex().row();
    m_model->setToday(m_context.clock.today());
    m_model->setRows(std::move(rows));
    // The next one, when the chosen one has gone.
    if (m_model->rowCount() > 0)
        chooseRow(std::clamp(position, 0, m_model->rowCount() - 1));
    followChosen();
}

void OpenAmountScreen::unload()
{
    m_database = nullptr;
    m_all.clear();
    m_life->setDatabase(nullptr);
    m_model->setRows({});
    followChosen();
    m_summary->setState(Attention::None, {});
}

void OpenAmountScreen::keepState() const
{
    m_context.state.keep(QLatin1String(columnsName), *m_table->horizontalHeader());
}

void OpenAmountScreen::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QAction*> OpenAmountScreen::menuActions() const
{
    return m_life->actions() + QList<QAction*>{nullptr, m_explain, m_explainAll, m_show};
}

void OpenAmountScreen::filter()
{
    m_model->setFilter(m_search->text(), std::nullopt);
    m_model->setOnlyDue(m_onlyDue->isChecked());
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        chooseRow(0);
    followChosen();
}

void OpenAmountScreen::showSummary(const std::vector<FinalDocument>& documents)
{
    Money sum;
    Money overdueSum;
    int overdue = 0;
    for (const FinalDocument& document : documents) {
        sum += document.gross();
        if (dueStateOf(document.month, m_context.clock.today()) != DueState::Overdue)
            continue;
        ++overdue;
        overdueSum += document.gross();
    }
    const Format& format = m_context.wording.format();
    if (documents.empty()) {
        m_summary->setState(Attention::Good,
            tr("Nothing is open. A document stands here from when its month was made final until it is "
               "paid."));
        return;
    }
    QString text = tr("%n document(s) open, together %1.", nullptr, static_cast<int>(documents.size()))
                       .arg(format.money(sum));
    if (overdue > 0)
        text += u' '
            + tr("Of these %n are past the 15th, together %1.", nullptr, overdue)
                  .arg(format.money(overdueSum));
    m_summary->setState(overdue > 0 ? Attention::Notice : Attention::None, text);
}

void OpenAmountScreen::chooseRow(int row)
{
    // selectRow() would add to what is chosen while the keys of a shortcut are held.
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<DocumentId> OpenAmountScreen::chosen() const
{
    std::vector<DocumentId> documents;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        documents.emplace_back(m_model->idAt(index.row()));
    return documents;
}

void OpenAmountScreen::followChosen()
{
    const std::vector<DocumentId> documents = chosen();
    m_show->setEnabled(documents.size() == 1);
    m_explain->setEnabled(!documents.empty());
    m_explainAll->setEnabled(!m_all.empty());
    m_life->setChosen(documents);
}

void OpenAmountScreen::explain(const QString& title, const std::vector<DocumentId>& documents) const
{
    m_amounts.explain(*m_database, title, documents);
}

void OpenAmountScreen::showChosen()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        Q_EMIT recordWanted(DocumentId(m_model->idAt(index.row())));
}

} // namespace duoboek
