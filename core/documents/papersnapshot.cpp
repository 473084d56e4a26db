// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papersnapshot.h"

#include "core/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duoboek {

namespace {

using Name = QLatin1StringView;

/// What is not known is left out.
void addText(JsonText& json, Name name, const QString& text)
{
    if (!text.isEmpty())
        json.key(name).add(text);
}

void addParty(JsonText& json, Name name, const Party& party)
{
    json.key(name).beginObject();
    addText(json, Name("code"), party.code);
    addText(json, Name("name"), party.name);
    addText(json, Name("street"), party.address.street);
    addText(json, Name("postcode"), party.address.postcode);
    addText(json, Name("city"), party.address.city);
    addText(json, Name("coc_number"), party.cocNumber);
    addText(json, Name("vat_id"), party.vatId);
    addText(json, Name("iban"), party.iban);
    addText(json, Name("email"), party.email);
    json.endObject();
}

void addLine(JsonText& json, const PaperLine& paper)
{
    const DocumentLine& line = paper.line;
    json.beginObject();
    json.key(Name("coach_id")).add(line.coach.value());
    addText(json, Name("coach"), paper.coachCode);
    addText(json, Name("coach_name"), paper.coachName);
    if (line.duo.isValid())
        json.key(Name("duo_id")).add(line.duo.value());
    addText(json, Name("duo"), paper.duoCode);
    if (line.session.isValid()) {
        json.key(Name("session_id")).add(line.session.value());
        json.key(Name("held_on")).add(toIsoText(paper.sessionDate));
    }
    addText(json, Name("session"), paper.sessionCode);
    addText(json, Name("title"), paper.sessionTitle);
    json.key(Name("activity")).add(wordFor(line.activity));
    json.key(Name("week_year")).add(qint64(line.week.year()));
    json.key(Name("week")).add(qint64(line.week.number()));
    json.key(Name("minutes")).add(line.time.minutes());
    json.key(Name("rate_cents")).add(line.rate.centsPerHour());
    json.key(Name("rate_ground")).add(wordFor(line.reason.ground));
    json.key(Name("rate_from")).add(toIsoText(line.reason.validFrom));
    json.key(Name("net_cents")).add(line.amount.cents());
    json.endObject();
}

/// Reads values of one JSON object; remembers whether one that must be there was missing.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject& object, bool& isWhole)
        : m_object(object)
        , m_isWhole(isWhole)
    {
    }

    [[nodiscard]] QString text(Name name) const { return m_object.value(name).toString(); }
    [[nodiscard]] qint64 number(Name name) const
    {
        const QJsonValue value = m_object.value(name);
        require(value.isDouble());
        return value.toInteger();
    }
    /// 0 where there is none.
    [[nodiscard]] qint64 id(Name name) const { return m_object.value(name).toInteger(); }
    [[nodiscard]] QDate date(Name name) const
    {
        const auto date = dateFromIsoText(text(name));
        require(date.has_value());
        return date.value_or(QDate());
    }
    template <class E> [[nodiscard]] E word(Name name) const
    {
        const auto value = enumFromWord<E>(text(name));
        require(value.has_value());
        return value.value_or(enumWords<E>[0].value);
    }
    void require(bool isThere) const { m_isWhole = m_isWhole && isThere; }

private:
    const QJsonObject& m_object;
    bool& m_isWhole;
};

Party partyOf(const QJsonObject& object)
{
    const auto text = [&object](const char* name) { return object.value(Name(name)).toString(); };
    return {text("code"), text("name"), {text("street"), text("postcode"), text("city")}, text("coc_number"),
        text("vat_id"), text("iban"), text("email")};
}

PaperLine lineOf(const ObjectReader& read)
{
    PaperLine paper;
    DocumentLine& line = paper.line;
    line.coach = CoachId(read.id(Name("coach_id")));
    line.duo = DuoId(read.id(Name("duo_id")));
    line.session = SessionId(read.id(Name("session_id")));
    line.activity = read.word<Activity>(Name("activity"));
    line.week = IsoWeek(
        static_cast<int>(read.number(Name("week_year"))), static_cast<int>(read.number(Name("week"))));
    line.time = WorkTime(read.number(Name("minutes")));
    line.rate = HourlyRate(read.number(Name("rate_cents")));
    line.reason = {read.word<RateGround>(Name("rate_ground")), read.date(Name("rate_from"))};
    line.amount = Money(read.number(Name("net_cents")));
    paper.coachCode = read.text(Name("coach"));
    paper.coachName = read.text(Name("coach_name"));
    paper.duoCode = read.text(Name("duo"));
    paper.sessionCode = read.text(Name("session"));
    paper.sessionTitle = read.text(Name("title"));
    if (line.session.isValid())
        paper.sessionDate = read.date(Name("held_on"));
    return paper;
}

} // namespace

QString snapshotOf(const PaperDocument& paper)
{
    JsonText json;
    json.beginObject();
    json.key(Name("kind")).add(wordFor(paper.kind));
    json.key(Name("number")).add(paper.number);
    json.key(Name("issued_on")).add(toIsoText(paper.issuedOn));
    json.key(Name("month")).add(paper.month.toText());
    addParty(json, Name("payee"), paper.payee);
    addParty(json, Name("customer"), paper.customer);
    addText(json, Name("coach"), paper.coachCode);
    addText(json, Name("coach_name"), paper.coachName);
    json.key(Name("vat_regime")).add(wordFor(paper.vatRegime));
    json.key(Name("minutes")).add(paper.time.minutes());
    json.key(Name("net_cents")).add(paper.net.cents());
    json.key(Name("vat_cents")).add(paper.vat.cents());
    addText(json, Name("credits"), paper.creditedNumber);
    addText(json, Name("reason"), paper.creditReason);
    json.key(Name("lines")).beginArray();
    for (const PaperLine& line : paper.lines)
        addLine(json, line);
    json.endArray();
    return json.endObject().take();
}

Result<PaperDocument> paperFromSnapshot(const QString& snapshot)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    bool isWhole = true;
    const ObjectReader read(object, isWhole);
    PaperDocument paper;
    paper.state = DocumentState::Final;
    paper.kind = read.word<DocumentKind>(Name("kind"));
    paper.number = read.text(Name("number"));
    paper.issuedOn = read.date(Name("issued_on"));
    const auto month = Month::fromText(read.text(Name("month")));
    read.require(month.has_value() && !paper.number.isEmpty());
    paper.month = month.value_or(Month());
    paper.payee = partyOf(object.value(Name("payee")).toObject());
    paper.customer = partyOf(object.value(Name("customer")).toObject());
    paper.coachCode = read.text(Name("coach"));
    paper.coachName = read.text(Name("coach_name"));
    paper.vatRegime = read.word<VatRegime>(Name("vat_regime"));
    paper.time = WorkTime(read.number(Name("minutes")));
    paper.net = Money(read.number(Name("net_cents")));
    paper.vat = Money(read.number(Name("vat_cents")));
    paper.creditedNumber = read.text(Name("credits"));
    paper.creditReason = read.text(Name("reason"));
    const QJsonArray lines = object.value(Name("lines")).toArray();
    for (const auto& line : lines) {
        const QJsonObject lineObject = line.toObject();
        paper.lines.push_back(lineOf(ObjectReader(lineObject, isWhole)));
    }
    if (!isWhole)
        return {ErrorCode::StoredValueInvalid, {QStringLiteral("document"), QStringLiteral("content")}};
    return paper;
}

} // namespace duoboek
