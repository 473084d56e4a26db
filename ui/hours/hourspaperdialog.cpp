// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourspaperdialog.h"

#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/hours/ui_hourspaperdialog.h"
#include "ui/print/filenames.h"
#include "ui/print/hourslayout.h"
#include "ui/print/pdffile.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QPushButton>

namespace duoboek {

namespace {

/// Weeks belong to the month of their Thursday, as ISO 8601 gives them to years.
Month monthOf(IsoWeek week)
{
    return Month::of(week.monday().addDays(3));
}

} // namespace

HoursPaperDialog::HoursPaperDialog(const ScreenContext& context, const Database& database, IsoWeek week,
    const std::vector<SheetCoach>& coaches, CoachId chosen, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_database(database)
    , m_week(week)
    , m_ui(std::make_unique<Ui::HoursPaperDialog>())
{
    m_ui->setupUi(this);
    fillChoices(coaches, chosen);
    addButtons();
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

HoursPaperDialog::~HoursPaperDialog() = default;

void HoursPaperDialog::fillChoices(const std::vector<SheetCoach>& coaches, CoachId chosen)
{
    const Format& format = m_context.wording.format();
    m_ui->spanCombo->addItem(
        tr("a week: %1").arg(format.weekAndYear(m_week)), static_cast<int>(HoursPaperSpan::Week));
    m_ui->spanCombo->addItem(
        tr("a month: %1").arg(format.month(monthOf(m_week))), static_cast<int>(HoursPaperSpan::Month));
    m_ui->useCombo->addItem(tr("filling in: without hours"), static_cast<int>(HoursPaperUse::FillIn));
    m_ui->useCombo->addItem(tr("signing: with the hours of the file"), static_cast<int>(HoursPaperUse::Sign));
    m_ui->coachesCombo->addItem(tr("all coaches"), qint64(0));
    for (const SheetCoach& coach : coaches)
        m_ui->coachesCombo->addItem(coach.name, coach.id.value());
    m_ui->coachesCombo->setCurrentIndex(std::max(0, m_ui->coachesCombo->findData(chosen.value())));
}

void HoursPaperDialog::addButtons()
{
    const auto add = [this](const QString& text, const char* name, auto work) {
        QPushButton* button = m_ui->buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    const auto take = [this](void (MonthOutput::*way)(const Sheet&) const) {
        return [this, way] {
            if (const auto sheet = makeSheet())
                (MonthOutput(m_context.prompts, m_context.state, *m_kit, nullptr).*way)(*sheet);
        };
    };
    add(tr("Pre&view…"), "previewPaperButton", take(&MonthOutput::preview))->setDefault(true);
    add(tr("&Print…"), "printPaperButton", take(&MonthOutput::print));
    add(tr("&Save as PDF…"), "savePaperButton", take(&MonthOutput::save));
    add(tr("Save a PDF for &each coach…"), "savePapersButton", [this] { saveEach(); });
}

HoursPaperQuery HoursPaperDialog::query() const
{
    HoursPaperQuery query;
    query.span = HoursPaperSpan(m_ui->spanCombo->currentData().toInt());
    query.use = HoursPaperUse(m_ui->useCombo->currentData().toInt());
    query.day = query.span == HoursPaperSpan::Week ? m_week.monday() : monthOf(m_week).firstDay();
    if (const CoachId coach(m_ui->coachesCombo->currentData().toLongLong()); coach.isValid())
        query.coaches.push_back(coach);
    return query;
}

std::vector<HoursPaper> HoursPaperDialog::makePapers()
{
    const auto refuse = [this](const Error& error) {
        m_context.prompts.warn(tr("The sheets cannot be made: %1.").arg(errorText(error)));
        return std::vector<HoursPaper>();
    };
    if (!m_kit) {
        Result<std::unique_ptr<PaperKit>> kit = PaperKit::create();
        if (!kit)
            return refuse(kit.error());
        m_kit = std::move(*kit);
    }
    Result<std::vector<HoursPaper>> papers = makeHoursPapers(m_database, query(), m_context.clock.today());
    if (!papers)
        return refuse(papers.error());
    if (papers->empty())
        m_context.prompts.inform(tr("No duo is active in these days, so there is no sheet to make."));
    return std::move(*papers);
}

Sheet HoursPaperDialog::sheetOf(const HoursPaper& paper) const
{
    const QString title = hoursTitle(paper, paper.coachCode, m_kit->wording);
    return {title, hoursFileName(title), layOutHours(paper, m_kit->measurer, m_kit->wording)};
}

std::optional<Sheet> HoursPaperDialog::makeSheet()
{
    const std::vector<HoursPaper> papers = makePapers();
    if (papers.empty())
        return std::nullopt;
    Sheet all = sheetOf(papers.front());
    if (papers.size() > 1) {
        all.title = hoursTitle(papers.front(), {}, m_kit->wording);
        all.fileName = hoursFileName(all.title);
    }
    for (std::size_t i = 1; i < papers.size(); ++i) {
        Sheet next = sheetOf(papers[i]);
        std::move(next.pages.begin(), next.pages.end(), std::back_inserter(all.pages));
    }
    return all;
}

Status HoursPaperDialog::writeEach(
    const QString& folder, const std::vector<HoursPaper>& papers, qsizetype& saved) const
{
    const std::unique_ptr<Progress> progress = m_context.prompts.showProgress(tr("Saving the sheets as PDF"));
    for (const HoursPaper& paper : papers) {
        const Sheet sheet = sheetOf(paper);
        const QString path = QDir(folder).filePath(sheet.fileName);
        if (const Status written = writePdf(path, sheet.title, sheet.pages, m_kit->fonts); !written)
            return written;
        ++saved;
        if (!progress->report(saved, static_cast<qsizetype>(papers.size())))
            return ErrorCode::Cancelled;
    }
    return {};
}

void HoursPaperDialog::saveEach()
{
    const std::vector<HoursPaper> papers = makePapers();
    if (papers.empty())
        return;
    const QString folder =
        m_context.prompts.askFolder(tr("Save the sheets in this folder"), m_context.state.lastFolder());
    if (folder.isEmpty())
        return;
    m_context.state.setLastFolder(folder);
    qsizetype saved = 0;
    const Status status = writeEach(folder, papers, saved);
    const int count = static_cast<int>(saved);
    const QString place = QDir::toNativeSeparators(folder);
    if (status)
        m_context.prompts.inform(tr("%n sheet(s) saved in %1.", nullptr, count).arg(place));
    else if (status.error().code == ErrorCode::Cancelled)
        m_context.prompts.inform(
            tr("Stopped. %n sheet(s) had been saved in %1 and are complete.", nullptr, count).arg(place));
    else
        m_context.prompts.warn(tr("Not all sheets were saved: %1.").arg(errorText(status.error())));
}

} // namespace duoboek
