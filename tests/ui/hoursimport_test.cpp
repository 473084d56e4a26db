// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogdriver.h"
#include "tests/support/sheetfixture.h"
#include "tests/support/workbookparts.h"
#include "ui/hoursimport/hoursimportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

template <class Widget> Widget& in(QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

/// Until the table has been read and compared.
void wait(QDialog& dialog)
{
    const auto* bar = dialog.findChild<QWidget*>(text("readingBar"));
    REQUIRE(QTest::qWaitFor([bar] { return bar->isHidden(); }));
}

int tab(QDialog& dialog)
{
    return in<QTabWidget>(dialog, "importTabs").currentIndex();
}

QPushButton& proceed(QDialog& dialog)
{
    return in<QPushButton>(dialog, "proceedButton");
}

QStringList previewColumn(QDialog& dialog, int column)
{
    return columnTexts(*in<QTableView>(dialog, "previewTable").model(), column);
}

QString summary(QDialog& dialog)
{
    return in<QLabel>(dialog, "summaryLabel").text();
}

/// Chooses by the keyboard.
void chooseIn(QDialog& dialog, const char* combo, const QString& choice)
{
    auto& box = in<QComboBox>(dialog, combo);
    REQUIRE(box.findText(choice, Qt::MatchStartsWith) >= 0);
    box.setFocus();
    // What is chosen may take the place of "choose…" at once.
    while (!box.currentText().startsWith(choice)) {
        const int place = box.findText(choice, Qt::MatchStartsWith);
        QTest::keyClick(&box, box.currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
        wait(dialog);
    }
}

/// The hours of the small file in week 18, with a table beside it.
class HoursImportFixture : public SheetFixture
{
public:
    void write(const QByteArray& table, const char* name = "uren.csv") const
    {
        QFile out(path(text(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(table) == table.size());
    }
    /// What the dialog says of a file by that name, which cannot be read.
    QString refusalOf(const char* name, const QByteArray& bytes)
    {
        QString said;
        readIn(
            bytes,
            [&said](QDialog& dialog) {
                CHECK_FALSE(proceed(dialog).isEnabled());
                said = summary(dialog);
                dialog.reject();
            },
            name);
        return said;
    }
    void readIn(
        const QByteArray& table, const std::function<void(QDialog&)>& work, const char* name = "uren.csv")
    {
        write(table, name);
        prompts.fileToOpen = path(text(name));
        inDialog([this] { trigger("importHoursAction"); },
            [&work](QDialog& dialog) {
                wait(dialog);
                work(dialog);
            });
    }
};

} // namespace

TEST_CASE_METHOD(HoursImportFixture, "a table is looked at and taken over by the keyboard and undone as one")
{
    readIn(
        "Datum;Duo;Uren\n01-05-2023;D1;1:15\n02-05-2023;D1;2:00\n03-05-2023;D2;0:45\n", [](QDialog& dialog) {
            CHECK(tab(dialog) == 0);
            CHECK(in<QComboBox>(dialog, "encodingCombo").currentText() == text("UTF-8"));
            CHECK(in<QComboBox>(dialog, "separatorCombo").currentText().endsWith(u';'));
            CHECK(in<QComboBox>(dialog, "dateCombo").currentText() == text("Datum"));
            CHECK(in<QComboBox>(dialog, "orderCombo").currentText() == text("kies…"));
            chooseIn(dialog, "orderCombo", text("dag eerst"));
            QTest::keyClick(&dialog, Qt::Key_Return);
            CHECK(tab(dialog) == 2);
            CHECK(
                previewColumn(dialog, 1) == QStringList{text("nieuw"), text("hetzelfde"), text("gewijzigd")});
            CHECK(previewColumn(dialog, 5)[2].contains(text("1:30")));
            chooseIn(dialog, "stateCombo", text("gewijzigd"));
            CHECK(previewColumn(dialog, 0) == QStringList{text("4")});
            in<QCheckBox>(dialog, "rememberCheck").setChecked(false);
            proceed(dialog).setFocus();
            QTest::keyClick(&proceed(dialog), Qt::Key_Space);
        });
    CHECK(cell(0, Monday) == text("1:15"));
    CHECK(cell(1, Wednesday) == text("0:45"));
    CHECK(undoText().contains(text("uren.csv")));
    undo();
    CHECK(cell(0, Monday).isEmpty());
    CHECK(cell(1, Wednesday) == text("1:30"));
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE_METHOD(HoursImportFixture, "refused rows keep the others out until they are skipped")
{
    readIn("datum;duo;uren\n2023-05-01;D1;1\n2023-02-30;D1;1\n2023-05-01;D9;1\n2023-05-02;D1;24:30\n"
           "2023-05-03;D1;=1+1\n",
        [](QDialog& dialog) {
            QTest::keyClick(&dialog, Qt::Key_Return);
            REQUIRE(tab(dialog) == 2);
            CHECK_FALSE(proceed(dialog).isEnabled());
            CHECK(summary(dialog).contains(text("4 rijen")));
            const QStringList why = previewColumn(dialog, 5);
            CHECK(why[1].contains(text("2023-02-30")));
            CHECK(why[2].contains(text("D9")));
            CHECK(why[3].contains(text("24:30")));
            CHECK(why[4].contains(text("=1+1")));
            auto& skip = in<QCheckBox>(dialog, "skipCheck");
            REQUIRE(skip.isVisible());
            skip.setFocus();
            QTest::keyClick(&skip, Qt::Key_Space);
            REQUIRE(proceed(dialog).isEnabled());
            QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
        });
    CHECK(cell(0, Monday) == text("1:00"));
    CHECK(cell(0, Tuesday) == text("2:00"));
}

TEST_CASE_METHOD(HoursImportFixture, "what is ambiguous is asked and remembered for the next table")
{
    const QByteArray table = "Datum;Duo;Gewerkt\n03/05/2023;D1;1\n";
    readIn(table, [](QDialog& dialog) {
        CHECK(in<QLabel>(dialog, "questionLabel").text().contains(text("1-2-2023")));
        CHECK(in<QComboBox>(dialog, "orderCombo").currentText() == text("kies…"));
        // Nothing goes on before it is said.
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(tab(dialog) == 0);
        chooseIn(dialog, "orderCombo", text("dag eerst"));
        chooseIn(dialog, "hoursCombo", text("Gewerkt"));
        CHECK(in<QLabel>(dialog, "questionLabel").isHidden());
        CHECK(in<QCheckBox>(dialog, "rememberCheck").isChecked());
        CHECK(in<QLineEdit>(dialog, "rememberEdit").text() == text("uren"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(proceed(dialog).isEnabled());
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
    });
    CHECK(cell(0, Wednesday) == text("1:00"));
    readIn("Datum;Duo;Gewerkt\n04/05/2023;D1;2\n", [](QDialog& dialog) {
        CHECK(tab(dialog) == 2); // nothing is left to ask
        CHECK(previewColumn(dialog, 1) == QStringList{text("nieuw")});
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
    });
    CHECK(cell(0, Thursday) == text("2:00"));
}

TEST_CASE_METHOD(HoursImportFixture, "names that may mean several duos are asked with their candidates")
{
    readIn("datum;deelnemer;uren\n2023-05-01;Jan;1\n2023-05-02;Jan;1\n", [](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(tab(dialog) == 1);
        auto& answers = in<QComboBox>(dialog, "answerCombo");
        REQUIRE(answers.count() > 1);
        chooseIn(dialog, "answerCombo", answers.itemText(1));
        CHECK(columnTexts(*in<QTableView>(dialog, "doubtTable").model(), 1) == QStringList{text("2")});
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(tab(dialog) == 2);
        dialog.reject();
    });
    CHECK(prompts.confirmed.size() == 1);
}

TEST_CASE_METHOD(HoursImportFixture, "an import is listed and taken back while its months are open")
{
    readIn("datum;duo;uren\n2023-05-01;D1;1:15\n2023-05-03;D2;0:45\n", [](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
    });
    const auto look = [this](const std::function<void(QDialog&, QAbstractItemModel&)>& work) {
        inDialog([this] { trigger("hoursImportsAction"); },
            [&work](QDialog& dialog) {
                auto& table = in<QTableView>(dialog, "importTable");
                REQUIRE(
                    QTest::qWaitFor([&table] { return table.model() && table.model()->rowCount() == 1; }));
                work(dialog, *table.model());
                dialog.done(0);
            });
    };
    look([](QDialog& dialog, QAbstractItemModel& model) {
        CHECK(columnTexts(model, 2) == QStringList{text("uren.csv")});
        CHECK(columnTexts(model, 5) == QStringList{text("01-05-2023 – 03-05-2023")});
        REQUIRE(in<QPushButton>(dialog, "takeBackButton").isEnabled());
        QTest::mouseClick(&in<QPushButton>(dialog, "takeBackButton"), Qt::LeftButton);
        auto& table = in<QTableView>(dialog, "importTable");
        REQUIRE(QTest::qWaitFor(
            [&table] { return columnTexts(*table.model(), 6) == QStringList{text("teruggedraaid")}; }));
        CHECK_FALSE(in<QPushButton>(dialog, "takeBackButton").isEnabled());
    });
    CHECK(cell(0, Monday).isEmpty());
    CHECK(cell(1, Wednesday) == text("1:30"));
    undo();
    CHECK(cell(0, Monday) == text("1:15"));
}

TEST_CASE_METHOD(
    HoursImportFixture, "what was chosen stays when the table cannot be read and when it is read again")
{
    readIn("Datum;Duo;Gewerkt\n13-04-2023;D1;1\n14-04-2023;D1;1u\n", [this](QDialog& dialog) {
        chooseIn(dialog, "hoursCombo", text("Gewerkt"));
        CHECK(summary(dialog).contains(text("2 nieuw")));
        write("Datum;Duo;Gewerkt\n13-04-2023;D1;\"1\n");
        QTest::mouseClick(&in<QPushButton>(dialog, "readAgainButton"), Qt::LeftButton);
        wait(dialog);
        CHECK(summary(dialog).contains(text("uren.csv:2")));
        write("Datum;Duo;Gewerkt\n13-04-2023;D1;1\n");
        QTest::mouseClick(&in<QPushButton>(dialog, "readAgainButton"), Qt::LeftButton);
        wait(dialog);
        CHECK(in<QComboBox>(dialog, "hoursCombo").currentText() == text("Gewerkt"));
        CHECK(summary(dialog).contains(text("1 nieuw")));
        dialog.reject();
    });
}

TEST_CASE_METHOD(HoursImportFixture, "more than sixteen hours of a coach on a day are asked about first")
{
    prompts.confirms = false;
    readIn("datum;duo;uren\n2023-05-01;D1;17\n", [this](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
        CHECK(dialog.isVisible());
        CHECK(cell(0, Monday).isEmpty());
        prompts.confirms = true;
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
    });
    CHECK(prompts.confirmed.size() == 2);
    CHECK(cell(0, Monday) == text("17:00"));
}

TEST_CASE_METHOD(HoursImportFixture, "an import that is stopped leaves nothing")
{
    QByteArray table = "datum;duo;uren\n";
    for (QDate day(2022, 1, 1); day < QDate(2023, 5, 1); day = day.addDays(1)) {
        for (const char* duo : {"D1", "D2", "D3"})
            table += day.toString(Qt::ISODate).toLatin1() + ';' + duo + ";1\n";
    }
    prompts.cancels = true;
    readIn(table, [](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        in<QCheckBox>(dialog, "skipCheck").setChecked(true);
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    CHECK_FALSE(find<QAction>("undoAction").isEnabled());
}

TEST_CASE_METHOD(HoursImportFixture, "a table that is dropped on the window is looked at")
{
    const QString table = path(text("uren.csv"));
    write("datum;duo;uren\n2023-05-01;D1;1\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(table)});
    const auto enter = [&] {
        QDragEnterEvent event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        return event.isAccepted();
    };
    CHECK(enter());
    inDialog(
        [&] {
            QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window.get(), &drop);
            CHECK(drop.isAccepted());
            QTest::qWait(200);
        },
        [](QDialog& dialog) {
            wait(dialog);
            CHECK(dialog.windowTitle().contains(text("uren.csv")));
            dialog.reject();
        });
    data.setUrls({QUrl::fromLocalFile(path(text("brief.docx")))});
    CHECK_FALSE(enter());
}

TEST_CASE_METHOD(
    HoursImportFixture, "every wrong value of a table stands in the preview as it is with its reason")
{
    const QStringList hours{text("24:30"), text("1:75"), text("-1"), text("1e309"), text("NaN"), text("=1+1"),
        text("<b>1</b>"), text("'; DROP TABLE duo; --"), text("\u05e9\u05dc\u05d5\u05dd"),
        text("\U0001F600")};
    const QStringList dates{
        text("29-02-2023"), text("31-04-2023"), text("2023-W53-1"), text("=NOW()"), text("<i>1-5</i>")};
    QByteArray table = "datum;duo;uren;opmerking\n13-05-2023;D1;1;<b>vet</b> d'Artagnan\n";
    for (const QString& wrong : hours)
        table += "14-05-2023;D1;\"" + wrong.toUtf8() + "\";\n";
    for (const QString& wrong : dates)
        table += '"' + wrong.toUtf8() + "\";D1;1;\n";
    readIn(table, [&](QDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(tab(dialog) == 2);
        CHECK_FALSE(proceed(dialog).isEnabled());
        const QStringList states = previewColumn(dialog, 1);
        const QStringList why = previewColumn(dialog, 5);
        REQUIRE(states.size() == 16);
        CHECK(states.front() == text("nieuw"));
        const QStringList wrong = hours + dates;
        for (qsizetype i = 0; i < wrong.size(); ++i) {
            CAPTURE(wrong[i]);
            CHECK(states[i + 1].contains(text("geweigerd")));
            CHECK(why[i + 1].contains(wrong[i]));
            CHECK(previewColumn(dialog, i < hours.size() ? 4 : 3)[i + 1] == wrong[i]);
        }
        CHECK(in<QLabel>(dialog, "summaryLabel").textFormat() == Qt::PlainText);
        auto& skip = in<QCheckBox>(dialog, "skipCheck");
        skip.setFocus();
        QTest::keyClick(&skip, Qt::Key_Space);
        QTest::mouseClick(&proceed(dialog), Qt::LeftButton);
    });
    showWeek(text("19"));
    CHECK(cell(0, Saturday) == text("1:00"));
    CHECK(cell(0, Sunday).isEmpty());
    goTo(0, Saturday);
    CHECK(described().contains(text("<b>vet</b> d'Artagnan")));
    CHECK(find<QLabel>("cellLabel").textFormat() == Qt::PlainText);
}

TEST_CASE_METHOD(HoursImportFixture, "files that are no whole table are refused with their name")
{
    const QByteArray book = packed(workbookOf("<row><c><v>1</v></c></row>"));
    REQUIRE_FALSE(book.isEmpty());
    CHECK(refusalOf("half.xlsx", book.first(book.size() / 2)).contains(text("geen volledig XLSX-bestand")));
    CHECK(refusalOf("oud.xls", "\xD0\xCF\x11\xE0 an old one").contains(text("oud.xls")));
    CHECK(refusalOf("plaatje.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).contains(text("NUL")));
    CHECK(refusalOf("lang.csv", "Datum;Duo;Uren\n" + QByteArray(10 * 1024 * 1024, 'x'))
              .contains(text("lang.csv:2")));
    CHECK(refusalOf("leeg.csv", {}).contains(text("leeg.csv")));
    // What a file is, its bytes say and not its name.
    readIn(
        "Datum;Duo;Uren\n13-05-2023;D1;1\n",
        [](QDialog& dialog) {
            CHECK(summary(dialog).contains(text("1 nieuw")));
            dialog.reject();
        },
        "hernoemd.xlsx");
}

TEST_CASE_METHOD(HoursImportFixture, "of a workbook it is said which sheets are not taken over")
{
    const QByteArray may = textRow({"Datum", "Duo", "Uren"}) + textRow({"2023-05-13", "D1", "1"});
    const QByteArray june = textRow({"Datum", "Duo", "Uren"}) + textRow({"2023-06-03", "D1", "1"});
    readIn(
        workbookOfSheets({{"Mei", may}, {"Juni", june}}),
        [](QDialog& dialog) {
            CHECK(in<QComboBox>(dialog, "sheetCombo").currentText() == text("Mei"));
            CHECK(in<QLabel>(dialog, "questionLabel").text().contains(text("niet: Blad1, Juni")));
            chooseIn(dialog, "sheetCombo", text("Juni"));
            CHECK(in<QLabel>(dialog, "questionLabel").text().contains(text("niet: Blad1, Mei")));
            dialog.reject();
        },
        "uren.xlsx");
}
