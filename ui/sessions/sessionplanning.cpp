// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionplanning.h"

#include "core/usecases/createsessions.h"
#include "core/usecases/listsessions.h"
#include "core/usecases/removesession.h"
#include "ui/common/problemwarning.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formfield.h"
#include "ui/sessions/newsessionpage.h"
#include "ui/sessions/sessionwords.h"
#include "ui/text/wording.h"

namespace duoboek {

SessionPlanning::SessionPlanning(const ScreenContext& context, QWidget& screen)
    : QObject(&screen)
    , m_context(context)
    , m_screen(screen)
{
}

void SessionPlanning::suggest(FieldGroup& fields, QDate day, const std::optional<AttendanceSheet>& example)
{
    if (day.isValid())
        fields.fieldFor(QStringLiteral("held_on"))->setValue(toIsoText(day));
    fields.fieldFor(QStringLiteral("kind"))->setValue(QString(wordFor(SessionKind::Intervision)));
    fields.fieldFor(QStringLiteral("region_id"))->setValue({});
    if (!example)
        return;
    const RecordTable& table = recordTableNamed(QLatin1StringView("session"));
    for (const char* column : {"kind", "region_id", "starts_at", "location", "minutes"}) {
        const QString name = QLatin1String(column);
        fields.fieldFor(name)->setValue(example->fields[table.placeOf(name)]);
    }
}

void SessionPlanning::plan(const Database& database, const std::vector<Region>& regions, QDate day,
    const std::optional<AttendanceSheet>& example)
{
    auto* page = new NewSessionPage(m_context.wording.format(), [&database](const DateRange& days) {
        // Only a hint: that it cannot be looked up now keeps nobody from going on.
        return listPlannedSessions(database, days).value_or(std::vector<PlannedSession>());
    });
    page->setRegions(regions);
    auto* dialog = new FormDialog(
        *page, tr("New session or series"), tr("&Add"), m_context.prompts, m_context.wording.format(),
        m_context.clock.today(), [this, page](const RecordValues& values) { return tryToAdd(*page, values); },
        &m_screen);
    dialog->setObjectName(QStringLiteral("sessionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    suggest(dialog->fields(), day, example);
    page->start();
    dialog->open();
}

Problems SessionPlanning::tryToAdd(const NewSessionPage& page, const RecordValues& values)
{
    const Checked<std::vector<QDate>> days = page.days();
    if (!days)
        return days.error();
    const QString name = days->size() == 1
        ? tr("new session on %1").arg(m_context.wording.format().date(days->front()))
        : tr("%n new session(s)", nullptr, static_cast<int>(days->size()));
    const auto done = m_context.editor.run(name, [&](const EditContext& context) {
        return createSessions(context, NewSessionPage::sessionValues(values), *days);
    });
    if (!done)
        return done.error();
    Q_EMIT planned(done->front().id, days->front());
    return {};
}

bool SessionPlanning::remove(const AttendanceSheet& sheet)
{
    const SessionId id = sheet.session().id;
    const QString code = sheet.session().code;
    const AttendanceCount count = sheet.grid.countAt(0);
    const int recorded = count.listed - count.unrecorded();
    QStringList question{tr("Delete %1, %2 (%3)?")
                             .arg(SessionWords::name(sheet.session(), sheet.regionName),
                                 m_context.wording.format().date(sheet.session().heldOn), code)};
    if (recorded > 0)
        question.append(tr("The attendance of %n coach(es) goes with it.", nullptr, recorded));
    if (!sheet.guests.empty())
        question.append(tr("%n guest(s) go with it.", nullptr, static_cast<int>(sheet.guests.size())));
    if (!m_context.prompts.confirm(question.join(u' '), tr("Delete")))
        return false;
    const auto done = m_context.editor.run(
        tr("deleting %1").arg(code), [id](const EditContext& context) { return removeSession(context, id); });
    if (!done)
        warnOfProblems(m_context.prompts, tr("%1 cannot be deleted.").arg(code), done.error(),
            m_context.wording.format());
    return done.has_value();
}

} // namespace duoboek
