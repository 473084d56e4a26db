// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordsection.h"

#include "core/base/daterange.h"
#include "ui/common/listtable.h"
#include "ui/common/sizes.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace duoboek {

RecordSection::RecordSection(const ScreenContext& context, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(std::move(kind))
    , m_list(new RecordList(this))
    , m_new(m_list->addButton(qPrintable(m_kind.name + QStringLiteral("NewButton")), tr("New…")))
    , m_delete(m_list->addButton(qPrintable(m_kind.name + QStringLiteral("DeleteButton")), tr("Delete…")))
    , m_fields(m_kind.makeFields())
    , m_form(new RecordForm(
          context.editor, m_kind.record, *m_fields, context.wording.format(), context.clock.today()))
{
    m_new->setAccessibleName(m_kind.newTitle);
    m_delete->setAccessibleName(tr("Delete %1").arg(m_kind.noun));
    m_list->setUp(qPrintable(m_kind.name + QStringLiteral("Table")), m_kind.listName, m_kind.columns,
        m_kind.stretched, m_kind.emptySentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceBetween);
    layout->addWidget(m_list);
    layout->addWidget(m_fields);
    connect(m_list, &RecordList::chosen, this, [this](qint64 id) {
        showChosen();
        Q_EMIT chosen(id);
    });
    connect(m_list, &RecordList::opened, this, [this] { m_form->fields().fields().front()->setFocus(); });
    explainWhenLeft(m_form->fields());
    connect(m_new, &QPushButton::clicked, this, &RecordSection::addNew);
    connect(m_delete, &QPushButton::clicked, this, &RecordSection::deleteChosen);
}

void RecordSection::showRecords(const Database& database, std::vector<RecordList::Item> items)
{
    m_database = &database;
    m_list->setItems(std::move(items));
    showChosen();
}

void RecordSection::showRecordsOf(
    const QString& owner, RecordValues held, const Database& database, std::vector<RecordList::Item> items)
{
    m_owner = owner;
    m_held = std::move(held);
    showRecords(database, std::move(items));
}

void RecordSection::showNothing()
{
    m_database = nullptr;
    m_list->setItems({});
    showChosen();
}

void RecordSection::setButtons()
{
    const bool canEdit = m_database && m_context.editor.canEdit();
    m_new->setEnabled(canEdit);
    m_delete->setEnabled(canEdit && m_list->chosenId() > 0);
}

void RecordSection::showChosen()
{
    setButtons();
    const qint64 id = m_list->chosenId();
    m_fields->setVisible(id > 0);
    if (!m_database || id == 0) {
        m_form->showNothing();
        return;
    }
    Result<RecordFields> fields = loadRecord(*m_database, recordTableNamed(m_kind.record), id);
    if (!fields) {
        m_form->showNothing();
        m_context.prompts.warn(tr("This cannot be shown: %1.").arg(errorText(fields.error())));
        return;
    }
    m_form->showRecord({id, std::move(*fields)}, m_owner.isEmpty() ? chosenName() : fullName());
    if (m_kind.explain)
        m_kind.explain(m_form->fields());
}

void RecordSection::explainWhenLeft(FieldGroup& fields)
{
    if (!m_kind.explain)
        return;
    for (FormField* field : fields.fields())
        connect(field, &FormField::left, this, [this, &fields] { m_kind.explain(fields); });
}

QString RecordSection::fullName(const QString& name) const
{
    const QString named = QStringLiteral("%1 %2").arg(m_kind.noun, name);
    return m_owner.isEmpty() ? named : QStringLiteral("%1 (%2)").arg(named, m_owner);
}

void RecordSection::addNew()
{
    if (!m_new->isEnabled())
        return;
    auto* dialog = new FormDialog(
        *m_kind.makeFields(), m_kind.newTitle, tr("Add"), m_context.prompts, m_context.wording.format(),
        m_context.clock.today(), [this](const RecordValues& values) { return tryToAdd(values); }, this);
    dialog->setObjectName(m_kind.name + QStringLiteral("Dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [column, value] : m_kind.suggest(*m_database)) {
        if (FormField* field = dialog->fields().fieldFor(column))
            field->setValue(value);
    }
    explainWhenLeft(dialog->fields());
    dialog->open();
}

Problems RecordSection::tryToAdd(RecordValues values)
{
    for (const auto& [column, value] : m_held)
        values.insert_or_assign(column, value);
    QString name = textOf(values.at(m_kind.nameColumn));
    if (const auto date = dateFromIsoText(name))
        name = m_context.wording.format().date(*date);
    const auto done = m_context.editor.run(tr("new %1").arg(fullName(name)), [&](const EditContext& context) {
        return addRecord(context, QStringLiteral("form"), m_kind.record, values);
    });
    if (!done)
        return done.error();
    m_list->choose(done->front().id);
    return {};
}

void RecordSection::deleteChosen()
{
    const qint64 id = m_list->chosenId();
    const QString name = fullName();
    if (id == 0 || !m_context.prompts.confirm(tr("Delete %1?").arg(name), tr("Delete")))
        return;
    const auto done =
        m_context.editor.run(tr("deleted %1").arg(name), [this, id](const EditContext& context) {
            return removeRecord(context, QStringLiteral("form"), m_kind.record, id);
        });
    if (done)
        return;
    QStringList sentences{tr("%1 is not deleted.").arg(m_owner.isEmpty() ? chosenName() : name)};
    for (const Problem& problem : done.error())
        sentences.append(m_form->fields().sentenceOf(problem.error));
    m_context.prompts.warn(sentences.join(QLatin1Char('\n')));
}

} // namespace duoboek
