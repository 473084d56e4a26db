// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/yearreportdialog.h"

#include "core/exchange/reporttable.h"
#include "core/storage/database.h"
#include "core/usecases/reportyear.h"
#include "ui/common/dialogsize.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/outputrecord.h"
#include "ui/documents/pageview.h"
#include "ui/print/reportlayout.h"
#include "ui/text/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duoboek {

YearReportDialog::YearReportDialog(const ScreenContext& context, const Database& database,
    const std::vector<int>& years, std::unique_ptr<PaperKit> kit, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_database(database)
    , m_kit(std::move(kit))
    , m_years(new QComboBox(this))
    , m_pages(new PageView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("yearReportDialog"));
    setWindowTitle(tr("Yearly report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpPage(years);
    m_outputs = {addButton(tr("&Print…"), "printReportButton", &YearReportDialog::print),
        addButton(tr("&Save as PDF…"), "saveReportButton", &YearReportDialog::savePdf),
        addButton(tr("Save as &CSV…"), "saveReportTableButton", &YearReportDialog::saveTable)};
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_years, &QComboBox::currentIndexChanged, this, &YearReportDialog::read);
    constexpr QSize wished(90, 40);
    resizeForText(*this, wished);
    read();
}

void YearReportDialog::setUpPage(const std::vector<int>& years)
{
    constexpr int smallestHeight = 28; // pixels
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setObjectName(QStringLiteral("reportYearCombo"));
    m_years->setAccessibleName(tr("Year of the report"));
    m_years->setMinimumHeight(smallestHeight);
    m_pages->setObjectName(QStringLiteral("reportPages"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    auto* label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_years);
    auto* choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_years);
    choice->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
}

QPushButton* YearReportDialog::addButton(
    const QString& text, const char* name, void (YearReportDialog::*slot)())
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void YearReportDialog::read()
{
    m_report.reset();
    for (QPushButton* button : m_outputs)
        button->setEnabled(false);
    m_pages->setSentence(tr("The report is being made…"));
    m_read.start(
        *this,
        [address = m_database.address(), year = m_years->currentData().toInt(),
            today = m_context.clock.today()](const std::stop_token&) -> Result<YearReport> {
            const auto database = Database::open(address);
            if (!database)
                return database.error();
            return reportYear(**database, year, today);
        },
        [this](Result<YearReport> report) { show(std::move(report)); });
}

void YearReportDialog::show(Result<YearReport> report)
{
    if (!report) {
        m_pages->setSentence(tr("The report cannot be made: %1.").arg(errorText(report.error())));
        return;
    }
    m_report = std::move(*report);
    m_pages->setPages(makeSheet().pages, m_kit->fonts);
    for (QPushButton* button : m_outputs)
        button->setEnabled(true);
}

Sheet YearReportDialog::makeSheet() const
{
    const QString title = fileTitle(*m_report, m_kit->wording);
    return {title, title + QStringLiteral(".pdf"),
        layOutReport(*m_report, m_context.clock.today(), m_kit->measurer, m_kit->wording), onRecord()};
}

DocumentOutput YearReportDialog::onRecord() const
{
    constexpr int lastMonth = 12;
    return {Month(m_report->year, lastMonth), fileTitle(*m_report, m_kit->wording), {}};
}

void YearReportDialog::print()
{
    const OutputRecord record(m_context, m_database);
    MonthOutput(m_context.prompts, m_context.state, *m_kit, &record).print(makeSheet());
}

void YearReportDialog::savePdf()
{
    const OutputRecord record(m_context, m_database);
    MonthOutput(m_context.prompts, m_context.state, *m_kit, &record).save(makeSheet());
}

void YearReportDialog::saveTable()
{
    const QString name = fileTitle(*m_report, m_kit->wording) + QStringLiteral(".csv");
    const QString path = m_context.prompts.askFileToSave(tr("Save the report as CSV"),
        QDir(m_context.state.lastFolder()).filePath(name), tr("CSV files (*.csv)"),
        UserPrompts::Existing::Allowed);
    if (path.isEmpty())
        return;
    m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    if (const Status saved = writeReportTable(path, *m_report); !saved) {
        m_context.prompts.warn(tr("The report was not saved: %1.").arg(errorText(saved.error())));
        return;
    }
    OutputRecord(m_context, m_database).keep(OutputMethod::File, {onRecord()});
    m_context.prompts.inform(tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void showYearReport(const ScreenContext& context, const Database& database, QWidget* parent)
{
    const auto years = listReportYears(database, context.clock.today());
    auto kit = PaperKit::create();
    if (!years || !kit) {
        context.prompts.warn(YearReportDialog::tr("The report cannot be made: %1.")
                                 .arg(errorText(years ? kit.error() : years.error())));
        return;
    }
    (new YearReportDialog(context, database, *years, std::move(*kit), parent))->open();
}

} // namespace duoboek
