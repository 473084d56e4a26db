// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/preflightview.h"

#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statelabel.h"
#include "ui/common/texttablemodel.h"
#include "ui/documents/findingwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace duoboek {

namespace {

/// Above this, measuring every row to wrap its text would be felt.
constexpr int mostWrappedRows = 300;
constexpr int rowsShown = 4;
constexpr int sentenceColumn = 2;
constexpr int effectColumn = 3;

bool isSame(const MonthFinding& one, const MonthFinding& other)
{
    return one.kind == other.kind && one.question == other.question && one.who.code == other.who.code
        && one.subjectCode == other.subjectCode && one.day == other.day;
}

} // namespace

PreflightView::PreflightView(QWidget* parent)
    : QWidget(parent)
    , m_summary(new StateLabel(this))
    , m_table(new ListTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("Before the month becomes final"), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    m_summary->setObjectName(QStringLiteral("questionsLabel"));
    m_table->setObjectName(QStringLiteral("questionTable"));
    m_table->setAccessibleName(tr("What to look at before the month becomes final"));
    m_table->setWordWrap(true);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_table, &ListTable::rowOpened, this, [this](int row) {
        const MonthFinding& finding = m_findings[static_cast<std::size_t>(row)];
        // A copy: whoever goes there may load this anew.
        const RecordRef place = finding.place;
        Q_EMIT placeWanted(place);
    });
}

int PreflightView::rowToChoose(Month month, const std::vector<MonthFinding>& findings) const
{
    const QModelIndex current = m_table->currentIndex();
    if (month != m_month || !current.isValid())
        return 0;
    const MonthFinding& chosen = m_findings[static_cast<std::size_t>(current.row())];
    const auto again = std::find_if(findings.begin(), findings.end(),
        [&chosen](const MonthFinding& finding) { return isSame(finding, chosen); });
    const auto row = again == findings.end() ? current.row() : static_cast<int>(again - findings.begin());
    return std::min(row, static_cast<int>(findings.size()) - 1);
}

void PreflightView::show(Month month, std::vector<MonthFinding> findings, const Wording& wording)
{
    const int row = rowToChoose(month, findings);
    m_month = month;
    m_findings = std::move(findings);
    showSummary();
    fillTable(wording);
    if (!m_findings.empty())
        m_table->selectRow(row);
    QWidget::show();
}

void PreflightView::showNothing()
{
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(nullptr);
    delete old;
    m_findings.clear();
    hide();
}

void PreflightView::showSummary()
{
    const auto holding = std::count_if(m_findings.begin(), m_findings.end(),
        [](const MonthFinding& finding) { return holdsBack(finding.kind); });
    const int looks = static_cast<int>(static_cast<qsizetype>(m_findings.size()) - holding);
    std::set<QString> waiting;
    for (const MonthFinding& finding : m_findings) {
        if (holdsBack(finding.kind))
            waiting.insert(finding.who.code);
    }
    if (m_findings.empty()) {
        m_summary->setState(Attention::Good, tr("Nothing holds this month back."));
        return;
    }
    const QString look = tr("%n thing(s) deserve a look.", nullptr, looks);
    if (holding == 0) {
        m_summary->setState(Attention::Good, tr("Nothing holds this month back.") + QLatin1Char(' ') + look);
        return;
    }
    QString text = tr("%n wait(s) for an answer; the documents of all others can become final.", nullptr,
        static_cast<int>(waiting.size()));
    if (looks > 0)
        text += QLatin1Char(' ') + look;
    m_summary->setState(Attention::Notice, text);
}

void PreflightView::fillTable(const Wording& wording)
{
    const FindingWords words(wording);
    std::vector<TextTableModel::Row> rows;
    rows.reserve(m_findings.size());
    for (const MonthFinding& finding : m_findings) {
        const bool holds = holdsBack(finding.kind);
        rows.push_back(
            {{FindingWords::who(finding)}, {FindingWords::about(finding)}, {words.sentence(finding)},
                {holds ? tr("waits") : tr("goes on"), holds ? Attention::Urgent : Attention::None}});
    }
    m_table->setVisible(!rows.empty());
    const bool isWrapped = rows.size() <= mostWrappedRows;
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(new TextTableModel(
        {{tr("Who")}, {tr("About")}, {tr("What was found (Enter goes there)")}, {tr("Document")}},
        std::move(rows), m_table));
    delete old;
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(sentenceColumn, QHeaderView::Stretch);
    fitColumns();
    m_table->verticalHeader()->setSectionResizeMode(
        isWrapped ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    fitHeight();
}

/// Where there is little room, who and about what give of theirs, so that the sentence keeps whole words.
void PreflightView::fitColumns()
{
    if (!m_table->model())
        return;
    constexpr int charactersOfWho = 22;
    constexpr int charactersOfAbout = 15;
    constexpr int charactersOfEffect = 11;
    constexpr int mostPercentOfWho = 24;
    constexpr int mostPercentOfAbout = 19;
    const int character = fontMetrics().averageCharWidth();
    const int room = width(); // the table gets it after this
    m_table->setColumnWidth(0, std::min(charactersOfWho * character, room * mostPercentOfWho / 100));
    m_table->setColumnWidth(1, std::min(charactersOfAbout * character, room * mostPercentOfAbout / 100));
    m_table->setColumnWidth(effectColumn, charactersOfEffect * character);
}

void PreflightView::fitHeight()
{
    if (!m_table->model())
        return;
    const int shown = std::min(rowsShown, m_table->model()->rowCount());
    m_table->setFixedHeight((2 * shown + 2) * fontMetrics().height() + 2 * m_table->frameWidth());
}

bool PreflightView::focusList()
{
    if (m_findings.empty())
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void PreflightView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        fitHeight();
    }
}

void PreflightView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace duoboek
