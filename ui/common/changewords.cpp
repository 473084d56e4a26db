// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changewords.h"

#include "core/documents/documentoutput.h"
#include "core/people/clicktalk.h"
#include "core/people/contactchannel.h"
#include "ui/common/duowords.h"
#include "ui/common/peoplewords.h"
#include "ui/text/columnwords.h"
#include "ui/text/errortext.h"
#include "ui/text/intervisiontext.h"
#include "ui/text/signaltext.h"
#include "ui/text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("Change", source);
}

/// Changes by a form need no words: what changed says enough.
struct ActionWords
{
    const char* action = nullptr;
    const char* text = nullptr;
};

constexpr std::array actions{
    ActionWords{"undo", QT_TRANSLATE_NOOP("Change", "undone")},
    ActionWords{"import", QT_TRANSLATE_NOOP("Change", "by an import")},
    ActionWords{"import hours", QT_TRANSLATE_NOOP("Change", "by an import of hours")},
    ActionWords{"demo", QT_TRANSLATE_NOOP("Change", "made up")},
    ActionWords{"close --finalise", QT_TRANSLATE_NOOP("Change", "when the month was made final")},
    ActionWords{"correct", QT_TRANSLATE_NOOP("Change", "by a correction of a final document")},
    ActionWords{"credit", QT_TRANSLATE_NOOP("Change", "by crediting")},
    ActionWords{"take back", QT_TRANSLATE_NOOP("Change", "taken back")},
};

template <class E> QString worded(const QString& word, QString (*textFor)(E))
{
    const auto value = enumFromWord<E>(word);
    return value ? textFor(*value) : QString();
}

QString outcomeText(ClickOutcome outcome)
{
    return outcome == ClickOutcome::Positive ? translated(QT_TRANSLATE_NOOP("Change", "positive"))
                                             : translated(QT_TRANSLATE_NOOP("Change", "not positive"));
}

QString organisationKindText(OrganisationKind kind)
{
    return kind == OrganisationKind::Care ? translated(QT_TRANSLATE_NOOP("Change", "care organisation"))
                                          : translated(QT_TRANSLATE_NOOP("Change", "payroll agency"));
}

QString documentKindText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Statement:
        return translated(QT_TRANSLATE_NOOP("Change", "statement"));
    case DocumentKind::SelfBilledInvoice:
        return translated(QT_TRANSLATE_NOOP("Change", "self-billed invoice"));
    case DocumentKind::CreditNote:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Change", "credit note"));
}

QString outputMethodText(OutputMethod method)
{
    switch (method) {
    case OutputMethod::Print:
        return translated(QT_TRANSLATE_NOOP("Change", "printed"));
    case OutputMethod::File:
        return translated(QT_TRANSLATE_NOOP("Change", "saved as a file"));
    case OutputMethod::Mail:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Change", "put in a mail"));
}

/// The enumerations that stand in a column of this name share no word.
QString kindText(const QString& word)
{
    if (word == QLatin1String("vog"))
        return translated(QT_TRANSLATE_NOOP("Change", "certificate of conduct"));
    for (const QString& text : {worded(word, &DuoWords::tariffKind), worded(word, &DuoWords::sessionKind),
             worded(word, &organisationKindText), worded(word, &documentKindText),
             worded(word, &documentStateText)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// A question has a word of its own.
QString signalKindText(const QString& word)
{
    const auto kind = enumFromWord<AttentionKind>(word);
    return signalName(kind.value_or(AttentionKind::QuestionOpen));
}

/// In which words the values of a column are read.
struct ValueWordsOf
{
    const char* column = nullptr;
    QString (*textFor)(const QString& word) = nullptr;
};

constexpr std::array enumerated{
    ValueWordsOf{"kind", &kindText},
    ValueWordsOf{"relation", [](const QString& word) { return worded(word, &relationText); }},
    ValueWordsOf{"decided_tariff", [](const QString& word) { return worded(word, &DuoWords::tariffKind); }},
    ValueWordsOf{"engagement", [](const QString& word) { return worded(word, &engagementText); }},
    ValueWordsOf{"vat_regime", [](const QString& word) { return worded(word, &PeopleWords::vatRegime); }},
    ValueWordsOf{"invoicing", [](const QString& word) { return worded(word, &PeopleWords::invoicing); }},
    ValueWordsOf{
        "preferred_channel", [](const QString& word) { return worded(word, &PeopleWords::channel); }},
    ValueWordsOf{"status", [](const QString& word) { return worded(word, &DuoWords::attendance); }},
    ValueWordsOf{"participant_outcome", [](const QString& word) { return worded(word, &outcomeText); }},
    ValueWordsOf{"coach_outcome", [](const QString& word) { return worded(word, &outcomeText); }},
    ValueWordsOf{"method", [](const QString& word) { return worded(word, &outputMethodText); }},
    ValueWordsOf{"signal", &signalKindText},
    ValueWordsOf{"discussion_method", [](const QString& word) { return worded(word, &methodText); }},
    ValueWordsOf{"step", [](const QString& word) { return worded<StepKind>(word, &stepText); }},
    ValueWordsOf{"role", [](const QString& word) { return worded(word, &roleText); }},
    ValueWordsOf{"state", [](const QString& word) { return worded(word, &questionStateText); }},
    ValueWordsOf{"task", [](const QString& word) { return worded<PreparationTask>(word, &taskText); }},
    ValueWordsOf{"stage", [](const QString& word) { return worded(word, &stageText); }},
    ValueWordsOf{"record_kind", &recordText},
    ValueWordsOf{"key", &ColumnWords::setting},
};

QString wordText(const QString& column, const QString& word)
{
    const auto found = std::find_if(enumerated.begin(), enumerated.end(),
        [&column](const ValueWordsOf& of) { return column == QLatin1String(of.column); });
    return found == enumerated.end() ? QString() : found->textFor(word);
}

QString none()
{
    return QStringLiteral("–");
}

/// What tells a new record from others is said already.
bool isInSubject(const LoggedChange& change, const ChangedField& field)
{
    return change.operation != ChangeOperation::Changed
        && std::any_of(change.subject.begin(), change.subject.end(),
            [&field](const NamedValue& each) { return each.column == field.column; });
}

bool holdsMinutes(const QString& column)
{
    return column == QLatin1String("minutes") || column == QLatin1String("minutes_per_week");
}

} // namespace

std::vector<TextTableModel::Column> ChangeWords::columns()
{
    return {{translated(QT_TRANSLATE_NOOP("Change", "When"))},
        {translated(QT_TRANSLATE_NOOP("Change", "Who"))}, {translated(QT_TRANSLATE_NOOP("Change", "What"))},
        {translated(QT_TRANSLATE_NOOP("Change", "Values"))}};
}

TextTableModel::Row ChangeWords::row(const LoggedChange& change) const
{
    const QDateTime local = change.changedAt.toLocalTime();
    const QString when = QStringLiteral("%1 %2").arg(
        m_format.date(local.date()), local.time().toString(QStringLiteral("HH:mm")));
    return {{when}, {change.loginName}, {what(change)}, {fields(change)}};
}

QString ChangeWords::what(const LoggedChange& change) const
{
    QString sentence;
    switch (change.operation) {
    case ChangeOperation::Added:
        sentence = translated(QT_TRANSLATE_NOOP("Change", "%1 added"));
        break;
    case ChangeOperation::Changed:
        sentence = translated(QT_TRANSLATE_NOOP("Change", "%1 changed"));
        break;
    case ChangeOperation::Removed:
        sentence = translated(QT_TRANSLATE_NOOP("Change", "%1 deleted"));
        break;
    }
    sentence = sentence.arg(subject(change));
    sentence[0] = sentence[0].toUpper();
    const auto action = std::find_if(actions.begin(), actions.end(),
        [&change](const ActionWords& words) { return change.action == QLatin1String(words.action); });
    if (action != actions.end())
        sentence += QStringLiteral(" (%1)").arg(translated(action->text));
    return sentence;
}

QString ChangeWords::subject(const LoggedChange& change) const
{
    QStringList words{recordText(change.record)};
    for (const NamedValue& each : change.subject) {
        if (isKnown(each.value))
            words.append(value(each.column, each.value));
    }
    return words.join(QLatin1Char(' '));
}

QString ChangeWords::fields(const LoggedChange& change) const
{
    QStringList texts;
    for (const ChangedField& field : change.fields) {
        if (isInSubject(change, field))
            continue;
        const QString name = ColumnWords::column(field.column);
        if (!field.isValueKept) {
            // Of a record that came or went it says no more than that there is such a field.
            if (change.operation == ChangeOperation::Changed)
                texts.append(translated(QT_TRANSLATE_NOOP("Change", "%1 changed")).arg(name));
            continue;
        }
        if (change.operation == ChangeOperation::Changed) {
            texts.append(QStringLiteral("%1: %2 → %3")
                             .arg(name, value(field.column, field.before), value(field.column, field.after)));
            continue;
        }
        const bool isAdded = change.operation == ChangeOperation::Added;
        texts.append(
            QStringLiteral("%1: %2").arg(name, value(field.column, isAdded ? field.after : field.before)));
    }
    return texts.join(QStringLiteral("; "));
}

QString ChangeWords::value(const QString& column, const Field& value) const
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (column.endsWith(QLatin1String("_cents")))
            return m_format.money(Money(*number));
        if (holdsMinutes(column))
            return m_format.hours(WorkTime(*number));
        if (column.startsWith(QLatin1String("is_")))
            return *number != 0 ? translated(QT_TRANSLATE_NOOP("Change", "yes"))
                                : translated(QT_TRANSLATE_NOOP("Change", "no"));
        return m_format.count(*number);
    }
    const QString text = textOf(value);
    if (text.isEmpty())
        return none();
    const QString word = wordText(column, text);
    if (!word.isEmpty())
        return word;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? m_format.date(date) : text;
}

} // namespace duoboek
