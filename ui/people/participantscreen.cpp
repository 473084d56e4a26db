// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participantscreen.h"

#include "ui/people/participantpage.h"
#include "ui/people/participanttablemodel.h"
#include "ui/text/wording.h"

namespace duoboek {

ParticipantScreen::ParticipantScreen(const ScreenContext& context, QWidget* parent)
    : PersonScreen(context, PersonKind::Participant,
        {tr("Participants"), tr("&Search participants"), tr("&New participant…"), tr("Add a participant"),
            tr("&Delete the participant…"), tr("Delete the participant %1?"),
            tr("There are no participants yet. Add the first one with New participant, or choose Import a "
               "folder in the File menu.")},
        parent)
    , m_model(new ParticipantTableModel(context.wording.format(), this))
{
    setObjectName(QStringLiteral("participantScreen"));
    setUp(*m_model, *new ParticipantPage(this));
}

PersonPage* ParticipantScreen::makePage() const
{
    return new ParticipantPage;
}

Status ParticipantScreen::readList(const Database& database)
{
    Result<std::vector<ParticipantRow>> rows = listParticipantRows(database, context().clock.today());
    if (!rows)
        return rows.error();
    m_model->setRows(std::move(*rows));
    return {};
}

Status ParticipantScreen::readRow(const Database& database, qint64 id)
{
    Result<std::optional<ParticipantRow>> row =
        findParticipantRow(database, ParticipantId(id), context().clock.today());
    if (!row)
        return row.error();
    m_model->update(id, std::move(*row));
    return {};
}

void ParticipantScreen::clearList()
{
    m_model->setRows({});
}

} // namespace duoboek
