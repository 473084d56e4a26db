// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/hoursreader.h"

#include "core/storage/database.h"

#include <QFileInfo>

#include <algorithm>

namespace duoboek {

struct HoursReader::TableRead
{
    std::shared_ptr<const HoursTable> table; ///< null when it could not be read
    LayoutGuess guess;
    Problems problems;
};

struct HoursReader::Comparison
{
    std::shared_ptr<const HoursPreview> preview; ///< null when it could not be compared
    std::vector<NamedDuo> duos;
    Problems problems;
};

HoursReader::HoursReader(DatabaseAddress administration, QString table, QDate today, QObject* parent)
    : QObject(parent)
    , m_administration(std::move(administration))
    , m_path(std::move(table))
    , m_today(today)
{
}

void HoursReader::read()
{
    m_stage = Stage::Reading;
    m_preview.reset();
    m_problems.clear();
    const auto read = [path = m_path, choices = m_choices, administration = m_administration](
                          const std::stop_token&) -> TableRead {
        const Result<QByteArray> bytes = readTableFile(path);
        if (!bytes)
            return {nullptr, {}, Problems{{{}, bytes.error()}}};
        const auto database = Database::open(administration);
        if (!database)
            return {nullptr, {}, Problems{{{}, database.error()}}};
        auto done = readTableWithLayout(**database, QFileInfo(path).fileName(), *bytes, choices);
        if (!done)
            return {nullptr, {}, done.error()};
        return {std::make_shared<const HoursTable>(std::move(done->table)), std::move(done->guess), {}};
    };
    m_read.start(*this, read, [this](TableRead done) { takeTable(std::move(done)); });
    Q_EMIT changed();
}

void HoursReader::takeTable(TableRead read)
{
    m_stage = Stage::Idle;
    m_problems = std::move(read.problems);
    if (!read.table) {
        Q_EMIT changed();
        return;
    }
    m_table = std::move(read.table);
    if (m_isChosen && layoutFits(*m_table))
        read.guess = guessForColumns(*m_table, m_layout);
    settle(std::move(read.guess));
}

bool HoursReader::layoutFits(const HoursTable& table) const
{
    const auto columns = static_cast<int>(table.text.columnCount());
    const bool isWithin = std::all_of(
        m_layout.places.begin(), m_layout.places.end(), [columns](int place) { return place < columns; });
    return isWithin && m_layout.headerRow < static_cast<int>(table.text.rowCount())
        && headerOf(table.text, m_layout) == m_header;
}

void HoursReader::settle(LayoutGuess guess)
{
    m_layout = std::move(guess.layout);
    m_questions = std::move(guess.questions);
    m_layout.decimalSign = m_sign.value_or(m_layout.decimalSign);
    m_layout.unit = m_unit.value_or(m_layout.unit);
    if (m_order) {
        m_layout.dateOrder = *m_order;
        m_questions.erase(std::remove(m_questions.begin(), m_questions.end(), LayoutQuestion::DateOrder),
            m_questions.end());
    }
    m_header = headerOf(m_table->text, m_layout);
    m_isChosen = m_isChosen || !m_questions.empty();
    compare();
}

void HoursReader::compare()
{
    m_preview.reset();
    m_problems.clear();
    m_read.drop();
    m_stage = Stage::Idle;
    if (!m_table || !m_questions.empty()) {
        Q_EMIT changed();
        return;
    }
    m_stage = Stage::Comparing;
    const auto compare = [table = m_table, layout = m_layout, answers = m_answers, today = m_today,
                             administration = m_administration](const std::stop_token& stop) -> Comparison {
        const auto database = Database::open(administration);
        if (!database)
            return {nullptr, {}, Problems{{{}, database.error()}}};
        auto duos = loadNamedDuos(**database);
        if (!duos)
            return {nullptr, {}, Problems{{{}, duos.error()}}};
        auto preview = previewHoursImport(**database, *table, layout, answers, today, stop);
        if (!preview)
            return {nullptr, {}, Problems{{{}, preview.error()}}};
        return {std::make_shared<const HoursPreview>(std::move(*preview)), std::move(*duos), {}};
    };
    m_read.start(*this, compare, [this](Comparison done) { takeComparison(std::move(done)); });
    Q_EMIT changed();
}

void HoursReader::takeComparison(Comparison comparison)
{
    m_stage = Stage::Idle;
    m_problems = std::move(comparison.problems);
    m_preview = std::move(comparison.preview);
    m_duos = std::move(comparison.duos);
    m_places.clear();
    for (std::size_t place = 0; place < m_duos.size(); ++place)
        m_places.insert(m_duos[place].id, place);
    Q_EMIT changed();
}

void HoursReader::stop()
{
    m_read.drop();
    m_stage = Stage::Idle;
    Q_EMIT changed();
}

void HoursReader::chooseEncoding(TextEncoding encoding)
{
    m_choices.encoding = encoding;
    m_isChosen = true;
    read();
}

void HoursReader::chooseSeparator(char separator)
{
    m_choices.separator = separator;
    m_isChosen = true;
    read();
}

void HoursReader::chooseSheet(qsizetype sheet)
{
    m_choices.sheet = sheet;
    read();
}

void HoursReader::chooseColumns(const HoursLayout& layout)
{
    const bool hasSameDates = layout.headerRow == m_layout.headerRow
        && layout.placeOf(HoursColumn::Date) == m_layout.placeOf(HoursColumn::Date);
    const bool wasOrderAsked = asks(LayoutQuestion::DateOrder);
    LayoutGuess guess = guessForColumns(*m_table, layout);
    // What a kept layout knows of the dates, other columns do not change.
    if (hasSameDates && !wasOrderAsked) {
        guess.layout.dateOrder = m_layout.dateOrder;
        guess.questions.erase(
            std::remove(guess.questions.begin(), guess.questions.end(), LayoutQuestion::DateOrder),
            guess.questions.end());
    }
    m_isChosen = true;
    settle(std::move(guess));
}

void HoursReader::chooseOrder(DateOrder order)
{
    m_order = order;
    m_isChosen = true;
    settle({m_layout, m_questions});
}

void HoursReader::chooseSign(DecimalSign sign)
{
    m_sign = sign;
    m_isChosen = true;
    settle({m_layout, m_questions});
}

void HoursReader::chooseUnit(TimeUnit unit)
{
    m_unit = unit;
    m_isChosen = true;
    settle({m_layout, m_questions});
}

void HoursReader::answer(const QString& key, DuoId duo)
{
    if (duo.isValid())
        m_answers.insert(key, duo);
    else
        m_answers.remove(key);
    compare();
}

bool HoursReader::asks(LayoutQuestion question) const
{
    return std::find(m_questions.begin(), m_questions.end(), question) != m_questions.end();
}

const NamedDuo* HoursReader::duo(DuoId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_duos[*place];
}

} // namespace duoboek
