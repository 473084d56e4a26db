// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/people/participanttablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

using Column = ParticipantTableModel::Column;

ParticipantRow participant(qint64 id, const char* last)
{
    ParticipantRow row;
    row.id = ParticipantId(id);
    row.code = QStringLiteral("P%1").arg(id);
    row.name = {QStringLiteral("Jan"), {}, QString::fromUtf8(last)};
    return row;
}

class RowsFixture
{
public:
    RowsFixture()
    {
        model.setRows({participant(1, "Dijk"), participant(2, "Bos"), participant(4, "Smit")});
        sortByName(Qt::AscendingOrder);
    }
    void sortByName(Qt::SortOrder order) { model.sort(static_cast<int>(Column::Name), order); }
    [[nodiscard]] QString codes() const
    {
        return columnTexts(model, static_cast<int>(Column::Code)).join(QLatin1Char(' '));
    }

    ParticipantTableModel model{Format(Language::Dutch)};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(RowsFixture, "a row that changes moves to its place and is found by its new name")
{
    REQUIRE(codes() == QStringLiteral("P2 P1 P4"));
    const QPersistentModelIndex bos = model.index(0, 0);
    model.update(2, participant(2, "Kok"));
    CHECK(codes() == QStringLiteral("P1 P2 P4"));
    CHECK(bos.row() == 1);
    model.update(2, participant(2, "Visser"));
    CHECK(codes() == QStringLiteral("P1 P4 P2"));
    model.setFilter(QStringLiteral("visser"), std::nullopt);
    CHECK(codes() == QStringLiteral("P2"));
    sortByName(Qt::DescendingOrder);
    model.setFilter({}, std::nullopt);
    CHECK(codes() == QStringLiteral("P2 P4 P1"));
    model.update(1, participant(1, "Zwart"));
    CHECK(codes() == QStringLiteral("P1 P2 P4"));
}

TEST_CASE_METHOD(RowsFixture, "a row that changes stays in sight until the filter is set again")
{
    model.setFilter(QStringLiteral("bos"), std::nullopt);
    model.update(2, participant(2, "Kok"));
    CHECK(codes() == QStringLiteral("P2"));
    model.update(4, participant(4, "Bos")); // one that fits now comes
    CHECK(codes() == QStringLiteral("P4 P2"));
    model.setFilter(QStringLiteral("bos"), std::nullopt);
    CHECK(codes() == QStringLiteral("P4"));
}

TEST_CASE_METHOD(RowsFixture, "a row comes and goes at its place by code and by name")
{
    model.setFilter(QStringLiteral("jan"), std::nullopt); // so that the texts for searching are there
    model.update(3, participant(3, "Evers"));
    CHECK(codes() == QStringLiteral("P2 P1 P3 P4"));
    CHECK(model.total() == 4);
    model.sort(static_cast<int>(Column::Code));
    CHECK(codes() == QStringLiteral("P1 P2 P3 P4"));
    model.update(1, std::nullopt);
    CHECK(codes() == QStringLiteral("P2 P3 P4"));
    CHECK(model.rowAt(1).name.last == QStringLiteral("Evers"));
    model.setFilter(QStringLiteral("smit"), std::nullopt);
    CHECK(codes() == QStringLiteral("P4"));
    model.update(2, std::nullopt); // out of sight
    CHECK(codes() == QStringLiteral("P4"));
    CHECK(model.total() == 2);
    model.update(9, std::nullopt); // unknown
    CHECK(model.total() == 2);
}

TEST_CASE_METHOD(RowsFixture, "a row with another code moves to its place in the order of codes")
{
    model.sort(static_cast<int>(Column::Code));
    ParticipantRow renamed = participant(1, "Dijk");
    renamed.code = QStringLiteral("P9");
    model.update(1, renamed);
    CHECK(codes() == QStringLiteral("P2 P4 P9"));
    CHECK(model.rowOf(1) == 2);
}
