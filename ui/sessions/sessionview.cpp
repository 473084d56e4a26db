// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionview.h"

#include "ui/common/flowrow.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/forms/editor.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordsection.h"
#include "ui/sessions/attendanceview.h"
#include "ui/sessions/sessionfields.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/ui_guestfields.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>

namespace duoboek {

namespace {

QWidget* makeGuestFields()
{
    auto* fields = new QWidget;
    Ui::GuestFields().setupUi(fields);
    return fields;
}

} // namespace

SessionView::SessionView(const ScreenContext& context, const QList<QWidget*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new PlainLabel(this))
    , m_parts(new QWidget(this))
    , m_attendance(new AttendanceView(context, m_parts))
{
    m_name->setObjectName(QStringLiteral("sessionNameLabel"));
    makeHeading(*m_name, HeadingOf::Page);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_attendance, 1);
    setUpGuests(*parts);
    // After the others, as the keyboard goes through them in this order.
    m_fields = makeSessionFields(m_parts);
    m_form = new RecordForm(context.editor, QLatin1StringView("session"), *m_fields, context.wording.format(),
        context.clock.today());
    parts->addWidget(sectionHeading(tr("Details"), m_parts));
    parts->addWidget(m_fields);
    auto* line = new FlowRow;
    QWidget* last = m_form->fields().fields().back();
    for (QWidget* button : buttons) {
        line->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    parts->addLayout(line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 12, 12);
    layout->addWidget(m_name);
    layout->addWidget(m_parts, 1);
}

void SessionView::setUpGuests(QVBoxLayout& parts)
{
    RecordSection::Kind kind;
    kind.name = QStringLiteral("guest");
    kind.record = QLatin1StringView("session_guest");
    kind.listName = tr("Guests");
    kind.columns = {{tr("Guest")}};
    kind.emptySentence = tr("There are no guests yet. Who comes without pay is added with New.");
    kind.newTitle = tr("New guest");
    kind.noun = tr("guest");
    kind.makeFields = makeGuestFields;
    kind.suggest = [](const Database&) { return RecordValues(); };
    m_guests = new RecordSection(m_context, std::move(kind), m_parts);
    m_guestHeading = sectionHeading(tr("Guests"), m_parts);
    parts.addWidget(m_guestHeading);
    parts.addWidget(m_guests);
}

void SessionView::setRegions(const std::vector<Region>& regions)
{
    setSessionChoices(*m_fields, regions);
}

void SessionView::showSentence(const QString& text)
{
    m_sheet.reset();
    m_database = nullptr;
    m_name->setText(text);
    m_parts->hide();
    m_form->showNothing();
    m_attendance->showNothing();
    m_guests->showNothing();
}

void SessionView::showSheet(const Database& database, AttendanceSheet sheet)
{
    const bool isSame = m_sheet && m_database == &database && m_sheet->session().id == sheet.session().id;
    // What is being typed in a record that is still the same stays as it is.
    if (!isSame || m_sheet->fields != sheet.fields)
        m_form->showRecord({sheet.session().id.value(), sheet.fields}, sheet.session().code);
    m_database = &database;
    m_sheet = std::move(sheet);
    const Session& session = m_sheet->session();
    const Format& format = m_context.wording.format();
    m_name->setText(SessionWords::name(session, m_sheet->regionName) + QStringLiteral(", ")
        + SessionWords::day(session.heldOn, format));
    m_attendance->showSheet(database, *m_sheet);
    showGuests();
    m_parts->show();
}

void SessionView::showGuests()
{
    const Session& session = m_sheet->session();
    const bool hasGuests = session.kind == SessionKind::ThemeMeeting || !m_sheet->guests.empty();
    m_guestHeading->setVisible(hasGuests);
    m_guests->setVisible(hasGuests);
    std::vector<RecordList::Item> items;
    for (const SessionGuest& guest : m_sheet->guests)
        items.push_back({guest.id, {{guest.name}}});
    m_guests->showRecordsOf(
        session.code, {{QStringLiteral("session_id"), session.id.value()}}, *m_database, std::move(items));
}

} // namespace duoboek
