// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paperlist.h"

#include "ui/common/problemwarning.h"
#include "ui/common/recordlist.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/text/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {
constexpr QLatin1StringView paperRecord("file_reference");
} // namespace

PaperList::PaperList(const ScreenContext& context, const QString& name, Texts texts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_list(new RecordList(this))
    , m_add(m_list->addButton(qPrintable(name + QStringLiteral("AddButton")), tr("Add a document…")))
    , m_open(m_list->addButton(qPrintable(name + QStringLiteral("OpenButton")), tr("Open")))
    , m_remove(m_list->addButton(qPrintable(name + QStringLiteral("RemoveButton")), tr("Remove…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setUp(qPrintable(name + QStringLiteral("Table")), m_texts.listName,
        {{tr("Document")}, {tr("In the folder")}}, 1, m_texts.emptySentence);
    connect(m_list, &RecordList::chosen, this, &PaperList::setButtons);
    connect(m_list, &RecordList::opened, this, &PaperList::openChosen);
    connect(m_add, &QPushButton::clicked, this, &PaperList::addPaper);
    connect(m_open, &QPushButton::clicked, this, &PaperList::openChosen);
    connect(m_remove, &QPushButton::clicked, this, &PaperList::removeChosen);
}

void PaperList::showPapers(
    QLatin1StringView recordKind, qint64 recordId, const QString& recordName, std::vector<PaperInList> papers)
{
    m_recordKind = recordKind;
    m_recordId = recordId;
    m_recordName = recordName;
    m_papers = std::move(papers);
    std::vector<RecordList::Item> items;
    for (const PaperInList& paper : m_papers) {
        const QFileInfo file(paper.path);
        const QString folder = QDir::toNativeSeparators(file.path());
        items.push_back({paper.id,
            {{file.fileName()},
                file.exists() ? TextTableModel::Cell{folder}
                              : TextTableModel::Cell{tr("no longer in %1").arg(folder), Attention::Notice}}});
    }
    m_list->setItems(std::move(items));
    setButtons();
}

void PaperList::showNothing()
{
    showPapers({}, 0, {}, {});
}

void PaperList::setButtons()
{
    const bool canEdit = m_recordId > 0 && m_context.editor.canEdit();
    const bool isChosen = m_list->chosenId() > 0;
    m_add->setEnabled(canEdit);
    m_open->setEnabled(isChosen);
    m_remove->setEnabled(canEdit && isChosen);
}

QString PaperList::chosenPath() const
{
    const auto found = std::find_if(m_papers.begin(), m_papers.end(),
        [this](const PaperInList& paper) { return paper.id == m_list->chosenId(); });
    return found == m_papers.end() ? QString() : found->path;
}

void PaperList::addPaper()
{
    const QString path =
        m_context.prompts.askPaper(m_texts.askTitle.arg(m_recordName), m_context.state.lastFolder());
    if (path.isEmpty())
        return;
    const bool isThere = std::any_of(
        m_papers.begin(), m_papers.end(), [&path](const PaperInList& paper) { return paper.path == path; });
    if (isThere)
        return;
    m_context.state.setLastFolder(QFileInfo(path).path());
    const RecordValues values{{QStringLiteral("record_kind"), QString(m_recordKind)},
        {QStringLiteral("record_id"), m_recordId}, {QStringLiteral("path"), path}};
    const auto done =
        m_context.editor.run(tr("document with %1").arg(m_recordName), [&values](const EditContext& context) {
            return addRecord(context, QStringLiteral("form"), paperRecord, values);
        });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("The document is not added."), done.error(), m_context.wording.format());
    else if (!done->empty())
        m_list->choose(done->front().id);
}

void PaperList::openChosen()
{
    const QString path = chosenPath();
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path) || !m_context.prompts.openPaper(path))
        m_context.prompts.warn(tr("%1 cannot be opened. Look whether the file is still there, and whether "
                                  "this computer has a program for it.")
                                   .arg(QDir::toNativeSeparators(path)));
}

void PaperList::removeChosen()
{
    const QString path = chosenPath();
    const qint64 id = m_list->chosenId();
    const QString question = tr("Remove the reference to %1? The file itself stays where it is.")
                                 .arg(QDir::toNativeSeparators(path));
    if (path.isEmpty() || !m_context.prompts.confirm(question, tr("Remove")))
        return;
    const auto done = m_context.editor.run(
        tr("removed document with %1").arg(m_recordName), [id](const EditContext& context) {
            return removeRecord(context, QStringLiteral("form"), paperRecord, id);
        });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("The document is not removed."), done.error(), m_context.wording.format());
}

} // namespace duoboek
