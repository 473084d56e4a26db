// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hours/hoursimport.h"
#include "core/storage/databaseview.h"
#include "ui/common/backgroundread.h"

#include <QObject>

#include <memory>
#include <optional>

namespace duoboek {

/// Reads a table of hours and compares it with the file, in a thread of its own, each time that something is
/// said about how it is to be read. What was said stays, whatever becomes of it.
class HoursReader final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Reading, Comparing };

    /// administration is the open file, table the path of the table.
    HoursReader(DatabaseAddress administration, QString table, QDate today, QObject* parent = nullptr);

    /// Reads the table from the disk, also once more.
    void read();
    /// Compares with the file as it is now.
    void compare();
    void stop();

    void chooseEncoding(TextEncoding encoding);
    void chooseSeparator(char separator);
    void chooseSheet(qsizetype sheet);
    /// Which columns there are, and the row with their names.
    void chooseColumns(const HoursLayout& layout);
    void chooseOrder(DateOrder order);
    void chooseSign(DecimalSign sign);
    void chooseUnit(TimeUnit unit);
    /// Which duo is meant by the names of a doubt; not a valid one takes the answer back.
    void answer(const QString& key, DuoId duo);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Null as long as it was not read.
    [[nodiscard]] const HoursTable* table() const { return m_table.get(); }
    [[nodiscard]] const HoursLayout& layout() const { return m_layout; }
    /// What is still to be said.
    [[nodiscard]] const std::vector<LayoutQuestion>& questions() const { return m_questions; }
    [[nodiscard]] bool asks(LayoutQuestion question) const;
    /// Whether somebody had to say, or wanted to, how the table is read.
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// Null while there is none.
    [[nodiscard]] const HoursPreview* preview() const { return m_preview.get(); }
    [[nodiscard]] const DuoAnswers& answers() const { return m_answers; }
    /// Null for one that is not there.
    [[nodiscard]] const NamedDuo* duo(DuoId id) const;
    /// Why the table could not be read or compared.
    [[nodiscard]] const Problems& problems() const { return m_problems; }

Q_SIGNALS:
    void changed();

private:
    struct TableRead;
    struct Comparison;

    void takeTable(TableRead read);
    void takeComparison(Comparison comparison);
    void settle(LayoutGuess guess);
    /// Whether what was chosen for an earlier reading fits this one.
    [[nodiscard]] bool layoutFits(const HoursTable& table) const;

    DatabaseAddress m_administration;
    QString m_path;
    QDate m_today;
    TableChoices m_choices;
    std::optional<DateOrder> m_order; // that somebody chose
    std::optional<DecimalSign> m_sign;
    std::optional<TimeUnit> m_unit;
    bool m_isChosen = false;
    Stage m_stage = Stage::Idle;
    std::shared_ptr<const HoursTable> m_table;
    HoursLayout m_layout;
    QStringList m_header; // of the table for which the layout was chosen
    std::vector<LayoutQuestion> m_questions;
    DuoAnswers m_answers;
    std::shared_ptr<const HoursPreview> m_preview;
    std::vector<NamedDuo> m_duos;
    QHash<DuoId, std::size_t> m_places;
    Problems m_problems;
    BackgroundRead m_read;
};

} // namespace duoboek
