// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importlistdialog.h"

#include "core/exchange/hours/hoursimport.h"
#include "core/storage/database.h"
#include "ui/common/listtable.h"
#include "ui/common/statelabel.h"
#include "ui/common/texttablemodel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/longdays.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace duoboek {

namespace {

QString whenText(const HoursImportRecord& import, const Format& format)
{
    const QDateTime moment = QDateTime::fromString(import.takenOverAt, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? format.date(moment.date()) + u' ' + moment.toString(QStringLiteral("HH:mm"))
                            : import.takenOverAt;
}

QString periodText(const HoursImportRecord& import, const Format& format)
{
    if (import.firstDay.isNull())
        return {};
    return format.date(import.firstDay) + QStringLiteral(" – ") + format.date(import.lastDay);
}

} // namespace

ImportListDialog::ImportListDialog(const ScreenContext& context, const Database& database, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_database(database)
    , m_table(new ListTable(this))
    , m_label(new StateLabel(this))
{
    setObjectName(QStringLiteral("importListDialog"));
    setWindowTitle(tr("Imported tables of hours"));
    setUp();
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 28);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 9 / 10));
    read();
}

void ImportListDialog::setUp()
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(windowTitle());
    m_label->setObjectName(QStringLiteral("importLabel"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_takeBack = buttons->addButton(tr("&Take back…"), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_takeBack->setAutoDefault(false);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportListDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_label);
    layout->addWidget(buttons);
}

void ImportListDialog::read()
{
    m_takeBack->setEnabled(false);
    m_label->setState(Attention::None, tr("The imports are being read…"));
    m_read.start(
        *this,
        [address = m_database.address()](const std::stop_token&) -> Result<std::vector<HoursImportRecord>> {
            const auto database = Database::open(address);
            if (!database)
                return database.error();
            return loadHoursImports(**database);
        },
        [this](Result<std::vector<HoursImportRecord>> done) { show(std::move(done)); });
}

void ImportListDialog::show(Result<std::vector<HoursImportRecord>> read)
{
    if (!read) {
        m_label->setState(Attention::Urgent, errorText(read.error()));
        return;
    }
    m_imports = std::move(*read);
    const int current = std::max(0, m_table->currentIndex().row());
    const Format& format = m_context.wording.format();
    std::vector<TextTableModel::Row> rows;
    for (const HoursImportRecord& import : m_imports) {
        rows.push_back({{whenText(import, format)}, {import.loginName}, {import.fileName},
            {format.count(import.entriesAdded)}, {format.count(import.entriesChanged)},
            {periodText(import, format)}, {import.isTakenBack ? tr("taken back") : tr("taken over")}});
    }
    QAbstractItemModel* old = m_table->model();
    m_table->setModel(
        new TextTableModel({{tr("When")}, {tr("Who")}, {tr("File")}, {tr("New days"), Qt::AlignTrailing},
                               {tr("Changed days"), Qt::AlignTrailing}, {tr("Period")}, {tr("State")}},
            std::move(rows), m_table));
    delete old;
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportListDialog::showChosen);
    if (!m_imports.empty())
        m_table->selectRow(std::min(current, static_cast<int>(m_imports.size()) - 1));
    m_table->setFocus(Qt::OtherFocusReason);
    showChosen();
}

const HoursImportRecord* ImportListDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_imports.size()) ? nullptr
                                                                : &m_imports[static_cast<std::size_t>(row)];
}

QString ImportListDialog::obstacle(const HoursImportRecord& import) const
{
    if (import.isTakenBack)
        return errorSentence({ErrorCode::ImportTakenBack}, m_context.wording.format());
    if (!m_context.editor.canEdit())
        return tr("The file is open for reading only.");
    const Result<QString> holder = holderOfHoursImport(m_database, import.id);
    if (!holder)
        return errorSentence(holder.error(), m_context.wording.format());
    return holder->isEmpty()
        ? QString()
        : errorSentence({ErrorCode::HeldByDocument, {*holder}}, m_context.wording.format());
}

void ImportListDialog::showChosen()
{
    const HoursImportRecord* import = chosen();
    if (!import) {
        m_takeBack->setEnabled(false);
        m_label->setState(Attention::None,
            tr("No table of hours has been taken over yet. Begin with Import hours… in the File menu."));
        return;
    }
    const QString why = obstacle(*import);
    m_takeBack->setEnabled(why.isEmpty());
    m_label->setState(why.isEmpty() ? Attention::None : Attention::Notice,
        why.isEmpty()
            ? tr("Taking it back takes away the hours that it added and gives those that it changed "
                 "their old time. What was changed since stays.")
            : why);
}

void ImportListDialog::takeBack()
{
    const HoursImportRecord* import = chosen();
    if (!import
        || !m_context.prompts.confirm(
            tr("Take back all hours of %1, %2?")
                .arg(import->fileName, periodText(*import, m_context.wording.format())),
            tr("Take back")))
        return;
    Problems kept;
    const auto done = m_context.editor.run(tr("hours from %1 taken back").arg(import->fileName),
        [&](const EditContext& context) -> Checked<RecordSteps> {
            const std::unique_ptr<Progress> progress =
                m_context.prompts.showProgress(tr("The hours are taken back"));
            auto taken = takeBackHoursImport(context, QStringLiteral("import taken back"), import->id,
                [&progress](qsizetype rows, qsizetype total) { return progress->report(rows, total); });
            if (!taken)
                return taken.error();
            kept = std::move(taken->kept);
            return std::move(taken->steps);
        });
    const Format& format = m_context.wording.format();
    if (!done && done.error().front().error.code != ErrorCode::Cancelled)
        m_context.prompts.warn(tr("Nothing was taken back."), entryProblemLines(done.error(), format));
    else if (!kept.empty())
        m_context.prompts.inform(
            tr("%n day(s) were left as they are, because somebody has changed them since.", nullptr,
                static_cast<int>(kept.size())),
            entryProblemLines(kept, format));
    read();
}

} // namespace duoboek
