// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importlayoutpage.h"

#include "ui/common/texttablemodel.h"
#include "ui/hoursimport/hoursreader.h"
#include "ui/hoursimport/importwords.h"
#include "ui/hoursimport/ui_importlayoutpage.h"

#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int mostRowsShown = 6;
constexpr int mostHeaderRows = 30; // in which the names of the columns are looked for

/// Shows a choice; null is "not said yet", which stands there only as long as it is so.
void fill(QComboBox& combo, const QList<std::pair<QString, QVariant>>& choices, const QVariant& chosen)
{
    const QSignalBlocker quiet(combo);
    combo.clear();
    if (chosen.isNull())
        combo.addItem(QCoreApplication::translate("HoursImport", "choose…"));
    for (const auto& [text, value] : choices)
        combo.addItem(text, value);
    combo.setCurrentIndex(chosen.isNull() ? 0 : std::max(0, combo.findData(chosen)));
}

template <class Value> QVariant asData(Value value)
{
    return static_cast<int>(value);
}

} // namespace

ImportLayoutPage::ImportLayoutPage(HoursReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_ui(std::make_unique<Ui::ImportLayoutPage>())
{
    m_ui->setupUi(this);
    m_ui->sampleTable->setSelectionMode(QAbstractItemView::NoSelection);
    connectChoices();
    refresh();
}

ImportLayoutPage::~ImportLayoutPage() = default;

QComboBox& ImportLayoutPage::comboOf(HoursColumn column) const
{
    QComboBox* const combos[] = {m_ui->dateCombo, m_ui->duoCombo, m_ui->participantCombo, m_ui->coachCombo,
        m_ui->hoursCombo, m_ui->startCombo, m_ui->endCombo, m_ui->noteCombo};
    return *combos[static_cast<std::size_t>(column)];
}

void ImportLayoutPage::connectChoices()
{
    // Only what somebody chooses, and not "choose…".
    const auto follow = [this](QComboBox* combo, auto choose) {
        connect(combo, &QComboBox::activated, this, [combo, choose] {
            if (combo->currentData().isValid())
                choose(combo->currentData().toInt());
        });
    };
    follow(m_ui->encodingCombo, [this](int value) { m_reader.chooseEncoding(TextEncoding(value)); });
    follow(m_ui->separatorCombo, [this](int value) { m_reader.chooseSeparator(static_cast<char>(value)); });
    follow(m_ui->sheetCombo, [this](int value) { m_reader.chooseSheet(value); });
    follow(m_ui->headerRowCombo, [this](int value) { chooseHeaderRow(value); });
    follow(m_ui->orderCombo, [this](int value) { m_reader.chooseOrder(DateOrder(value)); });
    follow(m_ui->signCombo, [this](int value) { m_reader.chooseSign(DecimalSign(value)); });
    follow(m_ui->unitCombo, [this](int value) { m_reader.chooseUnit(TimeUnit(value)); });
    for (std::size_t place = 0; place < hoursColumnCount; ++place) {
        const auto column = HoursColumn(place);
        follow(&comboOf(column), [this, column](int value) { chooseColumn(column, value); });
    }
    connect(m_ui->readAgainButton, &QPushButton::clicked, &m_reader, &HoursReader::read);
    connect(m_ui->rememberEdit, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_ui->rememberCheck, &QCheckBox::clicked, this, [this] { m_isNameTyped = true; });
    connect(m_ui->rememberCheck, &QCheckBox::toggled, m_ui->rememberEdit, &QWidget::setEnabled);
}

void ImportLayoutPage::chooseColumn(HoursColumn column, int place)
{
    HoursLayout layout = m_reader.layout();
    layout.setPlace(column, place);
    m_reader.chooseColumns(layout);
}

void ImportLayoutPage::chooseHeaderRow(int row)
{
    HoursLayout layout = m_reader.layout();
    layout.headerRow = row;
    m_reader.chooseColumns(layout);
}

void ImportLayoutPage::refresh()
{
    const bool hasTable = m_reader.table() != nullptr;
    m_ui->columnPart->setEnabled(hasTable);
    m_ui->valuePart->setEnabled(hasTable);
    showQuestions();
    if (!hasTable)
        return;
    fillFile();
    fillColumns();
    fillValues();
    fillSample();
    suggestName();
}

void ImportLayoutPage::showQuestions()
{
    QStringList questions;
    for (const LayoutQuestion question : m_reader.questions())
        questions.append(questionText(question));
    // Hours on another sheet would be missed without a word.
    if (const QStringList unread = m_reader.table() ? m_reader.table()->unreadSheets() : QStringList();
        !unread.isEmpty())
        questions.append(
            tr("One sheet is taken over at a time; not this time: %1. Choose under Sheet which one.")
                .arg(unread.join(QStringLiteral(", "))));
    m_ui->questionLabel->setState(Attention::Notice, questions.join(u'\n'));
    m_ui->questionLabel->setVisible(!questions.isEmpty());
}

void ImportLayoutPage::fillFile()
{
    const HoursTable& table = *m_reader.table();
    const bool isText = table.encoding.has_value();
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_ui->encodingLabel, m_ui->encodingCombo, m_ui->separatorLabel, m_ui->separatorCombo})
        widget->setVisible(isText);
    m_ui->sheetLabel->setVisible(!isText);
    m_ui->sheetCombo->setVisible(!isText);
    if (isText) {
        fill(*m_ui->encodingCombo,
            {{QStringLiteral("UTF-8"), asData(TextEncoding::Utf8)},
                {QStringLiteral("Windows-1252"), asData(TextEncoding::Windows1252)},
                {QStringLiteral("UTF-16 LE"), asData(TextEncoding::Utf16LittleEndian)},
                {QStringLiteral("UTF-16 BE"), asData(TextEncoding::Utf16BigEndian)}},
            asData(*table.encoding));
        fill(*m_ui->separatorCombo,
            {{tr("semicolon  ;"), asData(';')}, {tr("comma  ,"), asData(',')}, {tr("tab"), asData('\t')}},
            m_reader.asks(LayoutQuestion::Separator) ? QVariant() : asData(table.separator));
    } else {
        QList<std::pair<QString, QVariant>> sheets;
        for (const QString& name : table.sheets)
            sheets.append({name, static_cast<int>(sheets.size())});
        fill(*m_ui->sheetCombo, sheets, static_cast<int>(table.sheet));
    }
    QList<std::pair<QString, QVariant>> rows{{tr("nowhere"), -1}};
    const int count = std::min(mostHeaderRows, static_cast<int>(table.text.rowCount()));
    for (int row = 0; row < count; ++row)
        rows.append({tr("in row %1").arg(table.text.lineOf(static_cast<std::size_t>(row))), row});
    fill(*m_ui->headerRowCombo, rows, m_reader.layout().headerRow);
}

QString ImportLayoutPage::titleOf(int place) const
{
    const HoursTable& table = *m_reader.table();
    const int row = m_reader.layout().headerRow;
    const QString name = row < 0
        ? QString()
        : table.text.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(place)).toString();
    return name.isEmpty() ? tr("column %1").arg(place + 1) : name.left(60);
}

void ImportLayoutPage::fillColumns()
{
    QList<std::pair<QString, QVariant>> columns{{tr("not in the table"), -1}};
    const int count = static_cast<int>(m_reader.table()->text.columnCount());
    for (int place = 0; place < count; ++place)
        columns.append({titleOf(place), place});
    for (std::size_t column = 0; column < hoursColumnCount; ++column)
        fill(comboOf(HoursColumn(column)), columns, m_reader.layout().places[column]);
}

void ImportLayoutPage::fillValues()
{
    const HoursLayout& layout = m_reader.layout();
    fill(*m_ui->orderCombo,
        {{tr("day first: 1 February"), asData(DateOrder::DayFirst)},
            {tr("month first: 2 January"), asData(DateOrder::MonthFirst)}},
        m_reader.asks(LayoutQuestion::DateOrder) ? QVariant() : asData(layout.dateOrder));
    fill(*m_ui->signCombo,
        {{tr("comma or dot"), asData(DecimalSign::Either)}, {tr("comma: 1,5"), asData(DecimalSign::Comma)},
            {tr("dot: 1.5"), asData(DecimalSign::Dot)}},
        asData(layout.decimalSign));
    fill(*m_ui->unitCombo,
        {{tr("hours"), asData(TimeUnit::Hours)}, {tr("minutes"), asData(TimeUnit::Minutes)}},
        asData(layout.unit));
}

void ImportLayoutPage::fillSample()
{
    const HoursTable& table = *m_reader.table();
    constexpr std::size_t mostColumns = 40;
    const std::size_t count = std::min(table.text.columnCount(), mostColumns);
    std::vector<TextTableModel::Column> columns;
    for (std::size_t place = 0; place < count; ++place)
        columns.push_back({titleOf(static_cast<int>(place))});
    std::vector<TextTableModel::Row> rows;
    const int belowHeader = m_reader.layout().headerRow + 1; // which may be nowhere, -1
    const auto first = static_cast<std::size_t>(belowHeader);
    for (std::size_t row = first; row < std::min(table.text.rowCount(), first + mostRowsShown); ++row) {
        TextTableModel::Row cells;
        for (std::size_t place = 0; place < count; ++place)
            cells.push_back({table.text.cell(row, place).left(200).toString()});
        rows.push_back(std::move(cells));
    }
    QAbstractItemModel* old = m_ui->sampleTable->model();
    m_ui->sampleTable->setModel(new TextTableModel(std::move(columns), std::move(rows), m_ui->sampleTable));
    delete old;
    m_ui->sampleTable->resizeColumnsToContents();
}

void ImportLayoutPage::suggestName()
{
    if (m_isNameTyped)
        return;
    const QString known = m_reader.layout().name;
    m_ui->rememberCheck->setChecked(m_reader.isChosen());
    m_ui->rememberEdit->setEnabled(m_reader.isChosen());
    m_ui->rememberEdit->setText(
        known.isEmpty() ? QFileInfo(m_reader.path()).completeBaseName().left(60) : known);
}

QString ImportLayoutPage::nameToKeep() const
{
    return m_ui->rememberCheck->isChecked() ? m_ui->rememberEdit->text().trimmed() : QString();
}

void ImportLayoutPage::focusFirst()
{
    const std::pair<LayoutQuestion, QComboBox*> places[] = {{LayoutQuestion::Separator, m_ui->separatorCombo},
        {LayoutQuestion::DateColumn, m_ui->dateCombo}, {LayoutQuestion::DuoColumn, m_ui->duoCombo},
        {LayoutQuestion::HoursColumn, m_ui->hoursCombo}, {LayoutQuestion::DateOrder, m_ui->orderCombo}};
    for (const auto& [question, combo] : places) {
        if (m_reader.asks(question)) {
            combo->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_ui->headerRowCombo->setFocus(Qt::OtherFocusReason);
}

} // namespace duoboek
