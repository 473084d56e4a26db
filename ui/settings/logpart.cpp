// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logpart.h"

#include "core/storage/recordtable.h"
#include "ui/common/changewords.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/forms/choicefield.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace duoboek {

namespace {

constexpr int changesAtOnce = 200;

std::vector<ChoiceField::Choice> recordChoices()
{
    std::vector<std::pair<QString, QString>> kinds; // word and name of the table
    for (const RecordTable& table : recordTables()) {
        QString word = recordText(table.name);
        word[0] = word[0].toUpper();
        kinds.emplace_back(word, QString(table.name));
    }
    std::sort(kinds.begin(), kinds.end(),
        [](const auto& one, const auto& other) { return one.first.localeAwareCompare(other.first) < 0; });
    std::vector<ChoiceField::Choice> choices{{Field(QString()), LogPart::tr("everything")}};
    for (const auto& [word, table] : kinds)
        choices.push_back({Field(table), word});
    return choices;
}

} // namespace

LogPart::LogPart(const ScreenContext& context, QWidget* parent)
    : SettingsPart(parent)
    , m_context(context)
    , m_record(new ChoiceField(this))
    , m_table(new ListTable(this))
    , m_empty(new PlainLabel(this))
    , m_older(new QPushButton(tr("Show &older changes"), this))
{
    m_record->setObjectName(QStringLiteral("logRecordField"));
    m_record->setLabel(tr("&Changes of"));
    m_record->setChoices(recordChoices());
    m_record->setValue(Field(QString()));
    m_older->setObjectName(QStringLiteral("olderChangesButton"));
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Every change of the file stands here and stays here. Of names, addresses, account numbers and "
           "notes it says only that they changed."),
        this));
    layout->addWidget(m_record, 0, Qt::AlignLeading);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_older, 0, Qt::AlignLeading);
    connect(m_record, &ChoiceField::left, this, [this] { read(From::Newest); });
    connect(m_older, &QPushButton::clicked, this, [this] { read(From::WhereItEnded); });
    showChanges();
}

void LogPart::setUpTable()
{
    constexpr int fewestRows = 12;
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setMinimumHeight(fewestRows * m_table->verticalHeader()->defaultSectionSize());
}

void LogPart::load(const Database& database)
{
    m_database = &database;
    read(From::Newest);
}

void LogPart::unload()
{
    m_database = nullptr;
    m_changes.clear();
    m_hasOlder = false;
    showChanges();
}

void LogPart::read(From from)
{
    if (!m_database)
        return;
    LogWish wish;
    // One more, to know whether there are older ones.
    wish.most = changesAtOnce + 1;
    const Result<Field> record = m_record->value();
    wish.record = record ? textOf(*record) : QString();
    if (from == From::WhereItEnded && !m_changes.empty())
        wish.olderThan = m_changes.back().id;
    Result<std::vector<LoggedChange>> found = listChanges(*m_database, wish);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_hasOlder = static_cast<int>(found->size()) > changesAtOnce;
    if (m_hasOlder)
        found->pop_back();
    if (from == From::Newest)
        m_changes.clear();
    std::move(found->begin(), found->end(), std::back_inserter(m_changes));
    const int scrolled = from == From::Newest ? 0 : m_table->verticalScrollBar()->value();
    showChanges();
    m_table->verticalScrollBar()->setValue(scrolled);
}

void LogPart::showChanges()
{
    const ChangeWords words(m_context.wording.format());
    std::vector<TextTableModel::Row> rows;
    rows.reserve(m_changes.size());
    for (const LoggedChange& change : m_changes)
        rows.push_back(words.row(change));
    delete m_table->model();
    m_table->setModel(new TextTableModel(ChangeWords::columns(), std::move(rows), m_table));
    m_table->stretchColumns({ChangeWords::widestColumn});
    m_table->resizeColumnsToContents();
    m_empty->setText(tr("Nothing has been changed yet."));
    m_empty->setVisible(m_changes.empty());
    m_table->setVisible(!m_changes.empty());
    m_older->setVisible(m_hasOlder);
}

} // namespace duoboek
