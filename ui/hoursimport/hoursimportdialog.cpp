// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/hoursimportdialog.h"

#include "core/storage/database.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/longdays.h"
#include "ui/hoursimport/hoursreader.h"
#include "ui/hoursimport/importlayoutpage.h"
#include "ui/hoursimport/importpreviewmodel.h"
#include "ui/hoursimport/ui_hoursimportdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>

namespace duoboek {

namespace {

constexpr ImportRowState statesInOrder[] = {ImportRowState::New, ImportRowState::Changed,
    ImportRowState::Same, ImportRowState::Refused, ImportRowState::Doubtful};

} // namespace

HoursImportDialog::HoursImportDialog(
    const ScreenContext& context, const Database& database, const QString& table, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::HoursImportDialog>())
    , m_reader(new HoursReader(database.address(), table, context.clock.today(), this))
    , m_layoutPage(new ImportLayoutPage(*m_reader))
    , m_model(new ImportPreviewModel(*m_reader, context.wording.format(), this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Import hours from %1").arg(QFileInfo(table).fileName()));
    m_ui->readingTab->setWidget(m_layoutPage);
    m_ui->doubtTab->setUp(*m_reader);
    m_proceed = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_proceed->setObjectName(QStringLiteral("proceedButton"));
    m_proceed->setDefault(true);
    m_ui->importTabs->setCurrentWidget(m_ui->readingTab);
    setUpPreview();
    // At 200 % on a small screen the pages scroll.
    resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 44)
               .boundedTo(screen()->availableGeometry().size() * 9 / 10));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &HoursImportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &HoursImportDialog::reject);
    connect(m_ui->importTabs, &QTabWidget::currentChanged, this, &HoursImportDialog::showProceed);
    connect(m_ui->skipCheck, &QCheckBox::toggled, this, &HoursImportDialog::showProceed);
    connect(m_ui->stopButton, &QPushButton::clicked, m_reader, &HoursReader::stop);
    connect(m_reader, &HoursReader::changed, this, &HoursImportDialog::refresh);
    m_reader->read();
}

HoursImportDialog::~HoursImportDialog() = default;

void HoursImportDialog::setUpPreview()
{
    ListTable& table = *m_ui->previewTable;
    table.setModel(m_model);
    table.stretchColumns({ImportPreviewModel::DuoColumn, ImportPreviewModel::ReasonColumn});
    const int character = fontMetrics().averageCharWidth();
    table.setColumnWidth(ImportPreviewModel::LineColumn, character * 7);
    table.setColumnWidth(ImportPreviewModel::StateColumn, character * 16);
    table.setColumnWidth(ImportPreviewModel::DateColumn, character * 13);
    table.setColumnWidth(ImportPreviewModel::TimeColumn, character * 9);
    connect(m_ui->stateCombo, &QComboBox::activated, this, [this] {
        const QVariant state = m_ui->stateCombo->currentData();
        m_model->setFilter(state.isValid() ? std::optional(ImportRowState(state.toInt())) : std::nullopt);
    });
    connect(
        table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoursImportDialog::showRow);
    // So that the first row says at once what there is to say of a row.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_ui->previewTable->setCurrentIndex(m_model->index(0, 0));
        showRow();
    });
}

void HoursImportDialog::refresh()
{
    m_layoutPage->refresh();
    m_ui->doubtTab->refresh();
    m_model->refresh();
    showTabs();
    showStates();
    showSummary();
    showProceed();
    if (m_isFirstLook && m_reader->stage() == HoursReader::Stage::Idle)
        showFirstTab();
}

void HoursImportDialog::showFirstTab()
{
    m_isFirstLook = false;
    const bool isKnown = m_reader->preview() && !m_reader->layout().name.isEmpty();
    if (isKnown && m_ui->doubtTab->unanswered() > 0) {
        m_ui->importTabs->setCurrentWidget(m_ui->doubtTab);
        m_ui->doubtTab->focusFirst();
    } else if (isKnown) {
        m_ui->importTabs->setCurrentWidget(m_ui->previewTab);
        m_ui->previewTable->setFocus(Qt::OtherFocusReason);
    } else {
        m_layoutPage->focusFirst();
    }
}

void HoursImportDialog::showTabs()
{
    const bool isBusy = m_reader->stage() != HoursReader::Stage::Idle;
    m_ui->readingBar->setVisible(isBusy);
    m_ui->stopButton->setVisible(isBusy);
    const std::size_t asked = m_ui->doubtTab->unanswered();
    m_ui->importTabs->setTabText(1,
        asked == 0 ? tr("&2  Whose hours")
                   : tr("&2  Whose hours (%1 unclear)").arg(m_context.wording.format().count(qint64(asked))));
}

void HoursImportDialog::showStates()
{
    const QVariant chosen = m_ui->stateCombo->currentData();
    const HoursPreview* preview = m_reader->preview();
    const Format& format = m_context.wording.format();
    const QSignalBlocker quiet(*m_ui->stateCombo);
    m_ui->stateCombo->clear();
    m_ui->stateCombo->addItem(
        tr("all rows (%1)").arg(format.count(preview ? qint64(preview->rows.size()) : 0)));
    for (const ImportRowState state : statesInOrder) {
        const qint64 count = preview ? qint64(preview->countOf(state)) : 0;
        m_ui->stateCombo->addItem(
            QStringLiteral("%1 (%2)").arg(ImportPreviewModel::stateText(state), format.count(count)),
            static_cast<int>(state));
    }
    m_ui->stateCombo->setCurrentIndex(chosen.isValid() ? m_ui->stateCombo->findData(chosen) : 0);
}

void HoursImportDialog::showRow()
{
    const QModelIndex current = m_ui->previewTable->currentIndex();
    m_ui->rowLabel->setText(current.isValid()
            ? current.siblingAtColumn(ImportPreviewModel::ReasonColumn).data().toString()
            : QString());
}

QString HoursImportDialog::summary() const
{
    const Format& format = m_context.wording.format();
    const HoursTable* table = m_reader->table();
    if (m_reader->stage() == HoursReader::Stage::Reading)
        return tr("The table is being read…");
    if (m_reader->stage() == HoursReader::Stage::Comparing)
        return tr("%1 rows are being compared with the file…")
            .arg(format.count(table ? qint64(table->text.rowCount()) : 0));
    if (!m_reader->problems().empty())
        return problemLines(m_reader->problems(), 5).join(u'\n');
    if (!m_reader->questions().empty())
        return tr("Something about the table is to be said first; see “The table”.");
    const HoursPreview* preview = m_reader->preview();
    if (!preview)
        return tr("Stopped. Choose something about the table, or read the file again.");
    QStringList sentences{
        tr("Days: %1 new, %2 changed, %3 the same.")
            .arg(format.count(preview->entries.added), format.count(preview->entries.changed),
                format.count(preview->entries.same))};
    const auto left = static_cast<int>(
        preview->countOf(ImportRowState::Refused) + preview->countOf(ImportRowState::Doubtful));
    if (left > 0)
        sentences.append(tr("%n row(s) cannot be taken over. Mend them in the table and read it again, say "
                            "whose hours they are, or skip them.",
            nullptr, left));
    else if (preview->changes.empty())
        sentences.append(tr("All of it is in the file already."));
    return sentences.join(u' ');
}

void HoursImportDialog::showSummary()
{
    const HoursPreview* preview = m_reader->preview();
    const bool isIdle = m_reader->stage() == HoursReader::Stage::Idle;
    const bool hasRefused = preview && !preview->problems.empty();
    const bool isWrong = isIdle && (!m_reader->problems().empty());
    const Attention attention = isWrong      ? Attention::Urgent
        : isIdle && (hasRefused || !preview) ? Attention::Notice
                                             : Attention::None;
    m_ui->summaryLabel->setState(attention, summary());
    const auto left = preview
        ? preview->countOf(ImportRowState::Refused) + preview->countOf(ImportRowState::Doubtful)
        : std::size_t(0);
    m_ui->skipCheck->setText(tr("S&kip the %n row(s) that cannot be taken over", nullptr, int(left)));
    m_ui->skipCheck->setVisible(left > 0);
}

bool HoursImportDialog::canTakeOver() const
{
    const HoursPreview* preview = m_reader->preview();
    return preview && !preview->changes.empty()
        && (preview->problems.empty() || m_ui->skipCheck->isChecked());
}

void HoursImportDialog::showProceed()
{
    const bool isLast = m_ui->importTabs->currentWidget() == m_ui->previewTab;
    m_proceed->setText(isLast ? tr("Take o&ver") : tr("Ne&xt"));
    const bool canGoOn = m_reader->table() && m_reader->problems().empty();
    m_proceed->setEnabled(isLast ? canTakeOver() : canGoOn);
}

void HoursImportDialog::accept()
{
    if (m_ui->importTabs->currentWidget() == m_ui->previewTab) {
        takeOver();
        return;
    }
    if (!m_reader->questions().empty()) {
        m_ui->importTabs->setCurrentWidget(m_ui->readingTab);
        m_layoutPage->focusFirst();
        return;
    }
    const bool isFirst = m_ui->importTabs->currentWidget() == m_ui->readingTab;
    if (isFirst && m_ui->doubtTab->unanswered() > 0) {
        m_ui->importTabs->setCurrentWidget(m_ui->doubtTab);
        m_ui->doubtTab->focusFirst();
    } else {
        m_ui->importTabs->setCurrentWidget(m_ui->previewTab);
        m_ui->previewTable->setFocus(Qt::OtherFocusReason);
    }
}

bool HoursImportDialog::keepLayoutAs(const QString& name)
{
    const auto kept =
        m_context.editor.run(tr("how tables such as %1 are read").arg(name), [&](const EditContext& context) {
            return keepLayout(
                context, QStringLiteral("layout of hours"), name, *m_reader->table(), m_reader->layout());
        });
    if (!kept)
        m_context.prompts.warn(
            tr("How the table is read cannot be remembered under this name."), problemLines(kept.error()));
    return kept.has_value();
}

Checked<RecordSteps> HoursImportDialog::run(const QString& layout, LongDays longDays)
{
    const HoursPreview& preview = *m_reader->preview();
    const QString name = tr("hours from %1 (%2 new, %3 changed)")
                             .arg(QFileInfo(m_reader->path()).fileName())
                             .arg(preview.entries.added)
                             .arg(preview.entries.changed);
    return m_context.editor.run(name, [&](const EditContext& context) -> Checked<RecordSteps> {
        const std::unique_ptr<Progress> progress =
            m_context.prompts.showProgress(tr("The hours are taken over"));
        auto outcome = takeOverHours(context, QStringLiteral("import of hours"), preview,
            {QFileInfo(m_reader->path()).fileName(), layout, ImportMode::Keep, longDays,
                [&progress](qsizetype done, qsizetype total) { return progress->report(done, total); }});
        if (!outcome)
            return outcome.error();
        return std::move(outcome->steps);
    });
}

void HoursImportDialog::takeOver()
{
    if (!canTakeOver())
        return;
    const QString name = m_layoutPage->nameToKeep();
    if (!name.isEmpty() && !keepLayoutAs(name))
        return;
    const QString layout = name.isEmpty() ? m_reader->layout().name : name;
    Checked<RecordSteps> done = run(layout, LongDays::Asked);
    if (!done && acceptsLongDays(m_context.prompts, m_context.wording.format(), done.error()))
        done = run(layout, LongDays::Accepted);
    if (done) {
        QDialog::accept();
        return;
    }
    const bool isCancelled = done.error().front().error.code == ErrorCode::Cancelled;
    const bool isAsked = done.error().front().error.code == ErrorCode::CoachDayAboveSixteenHours;
    if (!isCancelled && !isAsked) {
        m_context.prompts.warn(tr("Nothing was taken over: the file has changed meanwhile."),
            entryProblemLines(done.error(), m_context.wording.format()));
        m_reader->compare();
    }
}

void HoursImportDialog::reject()
{
    if (m_reader->isChosen() || !m_reader->answers().isEmpty()) {
        if (!m_context.prompts.confirm(
                tr("Nothing of this table has been taken over. Close without it?"), tr("Close without it")))
            return;
    }
    QDialog::reject();
}

} // namespace duoboek
