// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importdoubtspage.h"

#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/texttablemodel.h"
#include "ui/hoursimport/hoursreader.h"
#include "ui/hoursimport/importpreviewmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

ImportDoubtsPage::ImportDoubtsPage(QWidget* parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_table(new ListTable(this))
    , m_answerLine(new QWidget(this))
    , m_answers(new QComboBox(m_answerLine))
{
    m_label->setObjectName(QStringLiteral("doubtLabel"));
    m_table->setObjectName(QStringLiteral("doubtTable"));
    m_table->setAccessibleName(tr("Names that are unclear"));
    m_answers->setObjectName(QStringLiteral("answerCombo"));
    m_answers->setAccessibleName(tr("Duo that is meant"));
    m_answers->setMinimumHeight(28);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answers->setMinimumContentsLength(20);
    auto* question = new QLabel(tr("Which &duo is meant?"), m_answerLine);
    question->setBuddy(m_answers);
    auto* line = new QHBoxLayout(m_answerLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(question);
    line->addWidget(m_answers, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_answerLine);
    connect(m_answers, &QComboBox::activated, this, &ImportDoubtsPage::answer);
    connect(m_table, &ListTable::rowOpened, this, [this] { m_answers->setFocus(Qt::OtherFocusReason); });
}

void ImportDoubtsPage::setUp(HoursReader& reader)
{
    m_reader = &reader;
    refresh();
}

void ImportDoubtsPage::takeDoubts()
{
    const HoursPreview* preview = m_reader->preview();
    if (!preview)
        return;
    std::vector<int> rows(preview->doubts.size());
    for (const ImportRow& row : preview->rows) {
        if (row.state == ImportRowState::Doubtful)
            ++rows[row.doubt];
    }
    // Those that the table does not have any more, read otherwise, are gone.
    m_asked.erase(std::remove_if(m_asked.begin(), m_asked.end(),
                      [this](const Asked& asked) { return !m_reader->answers().contains(asked.doubt.key); }),
        m_asked.end());
    for (std::size_t place = 0; place < rows.size(); ++place)
        m_asked.push_back({preview->doubts[place], rows[place]});
    std::sort(m_asked.begin(), m_asked.end(),
        [](const Asked& a, const Asked& b) { return a.doubt.names < b.doubt.names; });
}

QString ImportDoubtsPage::duoText(DuoId duo) const
{
    const NamedDuo* named = m_reader->duo(duo);
    return named ? ImportPreviewModel::duoText(*named) : QString();
}

void ImportDoubtsPage::refresh()
{
    takeDoubts();
    const int current = std::max(0, m_table->currentIndex().row());
    std::vector<TextTableModel::Row> rows;
    for (const Asked& asked : m_asked) {
        const DuoId duo = m_reader->answers().value(asked.doubt.key);
        rows.push_back({{asked.doubt.names}, {QString::number(asked.rows)},
            {duo.isValid() ? duoText(duo) : tr("not said yet"),
                duo.isValid() ? Attention::Good : Attention::Notice}});
    }
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(
        new TextTableModel({{tr("In the table")}, {tr("Rows"), Qt::AlignTrailing}, {tr("Duo that is meant")}},
            std::move(rows), m_table));
    delete old;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportDoubtsPage::showCandidates);
    const int last = static_cast<int>(m_asked.size()) - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_table->model()->index(std::min(current, last), 0));
    const bool isEmpty = m_asked.empty();
    m_label->setText(isEmpty
            ? tr("Every name in the table means one duo, or none; those that mean none are refused.")
            : tr("These names may mean several duos, or only resemble one. Rows of which the duo is not said "
                 "are not taken over."));
    m_table->setVisible(!isEmpty);
    m_answerLine->setVisible(!isEmpty);
    showCandidates();
}

const ImportDoubtsPage::Asked* ImportDoubtsPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_asked.size()) ? nullptr
                                                              : &m_asked[static_cast<std::size_t>(row)];
}

void ImportDoubtsPage::showCandidates()
{
    const QSignalBlocker quiet(*m_answers);
    m_answers->clear();
    const Asked* asked = chosen();
    if (!asked)
        return;
    m_answers->addItem(tr("not said yet"));
    for (const DuoId duo : asked->doubt.candidates)
        m_answers->addItem(duoText(duo), duo.value());
    const DuoId answered = m_reader->answers().value(asked->doubt.key);
    m_answers->setCurrentIndex(answered.isValid() ? m_answers->findData(answered.value()) : 0);
}

void ImportDoubtsPage::answer()
{
    if (const Asked* asked = chosen())
        m_reader->answer(asked->doubt.key, DuoId(m_answers->currentData().toLongLong()));
}

std::size_t ImportDoubtsPage::unanswered() const
{
    return static_cast<std::size_t>(std::count_if(m_asked.begin(), m_asked.end(),
        [this](const Asked& asked) { return !m_reader->answers().contains(asked.doubt.key); }));
}

void ImportDoubtsPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace duoboek
