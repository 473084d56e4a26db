// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/duos/duotablemodel.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace duoboek;
using namespace duoboek::test;

namespace {

using Column = DuoTableModel::Column;

DuoRow duo(qint64 id, const PersonName& participant, const PersonName& coach, const QString& region)
{
    DuoRow row;
    row.id = DuoId(id);
    row.code = QStringLiteral("D%1").arg(id, 6, 10, QLatin1Char('0'));
    row.participant = participant;
    row.participantCode = QStringLiteral("P%1").arg(id);
    row.coach = coach;
    row.coachCode = QStringLiteral("C%1").arg(id);
    row.regionName = region;
    row.active = DateRange::from(QDate(2022, 1, 1).addDays(-id));
    return row;
}

std::vector<DuoRow> threeDuos()
{
    std::vector<DuoRow> duos{
        duo(1, {QStringLiteral("Özlem"), QString(), QStringLiteral("Çelik")},
            {QStringLiteral("Jan"), QStringLiteral("van de"), QStringLiteral("Ven")},
            QStringLiteral("Utrecht")),
        duo(2, {QStringLiteral("Renée"), QString(), QStringLiteral("Bos")},
            {QStringLiteral("Ada"), QString(), QStringLiteral("Zwart")}, QStringLiteral("Arnhem")),
        duo(3, {QStringLiteral("Jan"), QString(), QStringLiteral("Dijk")},
            {QStringLiteral("Bea"), QString(), QStringLiteral("Aalders")}, QString()),
    };
    duos[0].agreedPerWeek = WorkTime(60);
    duos[1].agreedPerWeek = WorkTime(600);
    duos[2].active = DateRange::throughLastDay(QDate(2020, 1, 1), QDate(2020, 12, 31));
    return duos;
}

DuoFilter everything()
{
    DuoFilter filter;
    filter.activity = DuoFilter::Activity::All;
    return filter;
}

class ModelFixture
{
public:
    ModelFixture()
    {
        model.setDuos(threeDuos(), dayOfLooking);
        model.setWanted(everything());
    }
    [[nodiscard]] QStringList codes() const { return columnTexts(model, static_cast<int>(Column::Code)); }
    [[nodiscard]] QStringList codesFor(const QString& words)
    {
        model.setFilter(words, {});
        return codes();
    }

    DuoTableModel model{Format(Language::Dutch)};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QString d1 = QStringLiteral("D000001");
    const QString d2 = QStringLiteral("D000002");
    const QString d3 = QStringLiteral("D000003");
};

} // namespace

TEST_CASE_METHOD(ModelFixture, "a duo is found by any part of a name or code without accents and case")
{
    CHECK(codesFor(QStringLiteral("ozlem")) == QStringList{d1});
    CHECK(codesFor(QStringLiteral("CELIK")) == QStringList{d1});
    CHECK(codesFor(QStringLiteral("çelik")) == QStringList{d1});
    CHECK(codesFor(QStringLiteral("van de ven")) == QStringList{d1});
    CHECK(codesFor(QStringLiteral("0002")) == QStringList{d2});
    CHECK(codesFor(QStringLiteral("P3")) == QStringList{d3});
    CHECK(codesFor(QStringLiteral("jan")) == QStringList{d1, d3});
    CHECK(codesFor(QStringLiteral("nobody")).isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "each column stands under its own title")
{
    const auto titleOf = [this](Column column) {
        return model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    CHECK(model.columnCount() == DuoTableModel::columnTotal);
    CHECK(titleOf(Column::Region) == DuoTableModel::tr("Region"));
    CHECK(titleOf(Column::Since) == DuoTableModel::tr("Since"));
    CHECK(titleOf(Column::Agreed) == DuoTableModel::tr("Agreed"));
}

TEST_CASE_METHOD(ModelFixture, "several words must all be found in any order")
{
    CHECK(codesFor(QStringLiteral("ven ozlem")) == QStringList{d1});
    CHECK(codesFor(QStringLiteral("  jan   dijk ")) == QStringList{d3});
    CHECK(codesFor(QStringLiteral("jan bos")).isEmpty());
}

TEST_CASE_METHOD(ModelFixture, "a duo that has ended is shown among all duos only")
{
    model.setWanted({});
    CHECK(codes() == QStringList{d1, d2});
    CHECK(model.total() == 3);
    model.setWanted(everything());
    CHECK(codes() == QStringList{d1, d2, d3});
}

TEST_CASE_METHOD(ModelFixture, "a region holds its own duos and the empty one those without")
{
    CHECK(model.regionNames() == QStringList{QString(), QStringLiteral("Arnhem"), QStringLiteral("Utrecht")});
    model.setFilter({}, QStringLiteral("Arnhem"));
    CHECK(codes() == QStringList{d2});
    model.setFilter({}, QString());
    CHECK(codes() == QStringList{d3});
}

TEST_CASE_METHOD(ModelFixture, "every column sorts by what it means and not by what it shows")
{
    const auto sortedBy = [this](Column column, Qt::SortOrder order) {
        model.sort(static_cast<int>(column), order);
        return codes();
    };
    // Bos, Çelik, Dijk: the cedilla does not count.
    CHECK(sortedBy(Column::Participant, Qt::AscendingOrder) == QStringList{d2, d1, d3});
    // Aalders, Ven, Zwart: the prefix does not count.
    CHECK(sortedBy(Column::Coach, Qt::AscendingOrder) == QStringList{d3, d1, d2});
    CHECK(sortedBy(Column::Coach, Qt::DescendingOrder) == QStringList{d2, d1, d3});
    // 01-01-2020, 30-12-2021, 31-12-2021
    CHECK(sortedBy(Column::Since, Qt::AscendingOrder) == QStringList{d3, d2, d1});
    // What has no end comes after every date.
    CHECK(sortedBy(Column::Until, Qt::AscendingOrder) == QStringList{d3, d1, d2});
    // Nothing agreed, 1:00, 10:00
    CHECK(sortedBy(Column::Agreed, Qt::AscendingOrder) == QStringList{d3, d1, d2});
    CHECK(sortedBy(Column::Code, Qt::DescendingOrder) == QStringList{d3, d2, d1});
}

TEST_CASE_METHOD(ModelFixture, "the order stays when the filter changes and a row is found back by its duo")
{
    model.sort(static_cast<int>(Column::Code), Qt::DescendingOrder);
    CHECK(codesFor(QStringLiteral("jan")) == QStringList{d3, d1});
    CHECK(model.rowOf(1) == 1);
    CHECK(model.rowOf(2) == -1);
    CHECK(model.rowAt(0).code == d3);
}

TEST_CASE("a hundred thousand duos are searched and sorted")
{
    constexpr qint64 many = 100'000;
    std::vector<DuoRow> duos;
    for (qint64 id = 1; id <= many; ++id) {
        duos.push_back(duo(id, {QStringLiteral("Naam%1").arg(id), QString(), QStringLiteral("Bos")},
            {QStringLiteral("Ada"), QString(), QStringLiteral("Coach%1").arg(many - id)},
            QStringLiteral("R")));
    }
    DuoTableModel model{Format(Language::Dutch)};
    model.setDuos(std::move(duos), dayOfLooking);
    CHECK(model.rowCount() == many);
    model.setWanted(everything());
    model.setFilter(QStringLiteral("naam99999"), {});
    CHECK(columnTexts(model, 0) == QStringList{QStringLiteral("D099999")});
    model.setFilter({}, {});
    model.sort(static_cast<int>(Column::Coach), Qt::AscendingOrder);
    CHECK(model.rowAt(0).code == QStringLiteral("D100000")); // Coach0
}
