// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/columnwords.h"
#include "ui/text/errorsentences.h"
#include "ui/text/valuetext.h"

#include <QCoreApplication>

namespace duoboek {

namespace {

struct RecordWord
{
    const char* record;
    const char* text;
};

// As the database calls them.
constexpr RecordWord recordWords[] = {
    {"setting", QT_TRANSLATE_NOOP("Record", "setting")},
    {"region", QT_TRANSLATE_NOOP("Record", "region")},
    {"tariff", QT_TRANSLATE_NOOP("Record", "tariff")},
    {"organisation", QT_TRANSLATE_NOOP("Record", "organisation")},
    {"organisation_rate", QT_TRANSLATE_NOOP("Record", "rate of an organisation")},
    {"participant", QT_TRANSLATE_NOOP("Record", "participant")},
    {"coach", QT_TRANSLATE_NOOP("Record", "coach")},
    {"duo", QT_TRANSLATE_NOOP("Record", "duo")},
    {"agreement", QT_TRANSLATE_NOOP("Record", "agreed hours")},
    {"contract", QT_TRANSLATE_NOOP("Record", "contract")},
    {"certificate", QT_TRANSLATE_NOOP("Record", "certificate of conduct")},
    {"time_entry", QT_TRANSLATE_NOOP("Record", "hours")},
    {"session", QT_TRANSLATE_NOOP("Record", "session")},
    {"attendance", QT_TRANSLATE_NOOP("Record", "attendance")},
    {"hours_import", QT_TRANSLATE_NOOP("Record", "import of hours")},
    {"import_layout", QT_TRANSLATE_NOOP("Record", "layout of a table of hours")},
    {"click_talk", QT_TRANSLATE_NOOP("Record", "click talk")},
    {"coach_talk", QT_TRANSLATE_NOOP("Record", "talk with the coach")},
    {"handled_signal", QT_TRANSLATE_NOOP("Record", "signal put aside")},
    {"intervision_question", QT_TRANSLATE_NOOP("Record", "question")},
    {"intervision", QT_TRANSLATE_NOOP("Record", "report and method of an intervision")},
    {"programme_step", QT_TRANSLATE_NOOP("Record", "step of a programme")},
    {"session_role", QT_TRANSLATE_NOOP("Record", "role at a session")},
    {"preparation_task", QT_TRANSLATE_NOOP("Record", "task of preparing")},
    {"session_question", QT_TRANSLATE_NOOP("Record", "question on an agenda")},
    {"session_follow_up", QT_TRANSLATE_NOOP("Record", "follow-up of a session")},
    {"file_reference", QT_TRANSLATE_NOOP("Record", "file")},
    {"session_guest", QT_TRANSLATE_NOOP("Record", "guest")},
    {"document", QT_TRANSLATE_NOOP("Record", "document")},
    {"document_step", QT_TRANSLATE_NOOP("Record", "state of a document")},
    {"correction", QT_TRANSLATE_NOOP("Record", "correction of a document")},
    {"correction_entry", QT_TRANSLATE_NOOP("Record", "day of a correction")},
    {"correction_line", QT_TRANSLATE_NOOP("Record", "line of a correction")},
    {"document_output", QT_TRANSLATE_NOOP("Record", "printed or sent document")},
};

bool namesRecord(ErrorCode code)
{
    return code == ErrorCode::RecordNotFound || code == ErrorCode::StillReferredTo
        || code == ErrorCode::ChangedMeanwhile;
}

/// In the place of a word of the file, unless it is none.
template <class E> void putIntoWords(QStringList& arguments, qsizetype place, QString (*textFor)(E))
{
    if (const auto value = enumFromWord<E>(arguments.value(place)))
        arguments[place] = textFor(*value);
}

/// The arguments in words of the screen, where they are words of the file.
QStringList argumentsOnScreen(const Error& error)
{
    QStringList arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::OrganisationMissing:
    case ErrorCode::OrganisationNotApplicable:
        putIntoWords(arguments, 0, &engagementText);
        break;
    case ErrorCode::OrganisationOfOtherKind:
        putIntoWords(arguments, 1, &engagementText);
        break;
    case ErrorCode::StepNotPossible:
        putIntoWords(arguments, 1, &documentStateText);
        putIntoWords(arguments, 2, &documentStateText);
        break;
    case ErrorCode::TariffDecisionNotApplicable:
        putIntoWords(arguments, 0, &relationText);
        break;
    case ErrorCode::UnknownSetting:
    case ErrorCode::SettingValueInvalid:
        arguments[0] = ColumnWords::setting(arguments.value(0));
        break;
    default:
        break;
    }
    return arguments;
}

/// An error comes with its amounts as the tables have them.
Error withReadableAmounts(Error error, const Format& format)
{
    if (error.code != ErrorCode::OwnInvoiceAmountNotPositive && error.code != ErrorCode::PaidAmountDiffers)
        return error;
    for (QString& argument : error.arguments) {
        if (const auto amount = moneyFromPlainText(argument))
            argument = format.money(*amount);
    }
    return error;
}

} // namespace

QString errorSentence(const Error& error, const Format& format)
{
    QString sentence = format.withReadableDates(errorText(withReadableAmounts(error, format)));
    // What was typed is quoted as it is.
    const bool isQuote = !error.arguments.isEmpty() && sentence.startsWith(error.arguments.front());
    if (!sentence.isEmpty() && !isQuote)
        sentence[0] = sentence[0].toUpper();
    return sentence + QLatin1Char('.');
}

QStringList problemSentences(const Problems& problems, const Format& format)
{
    QStringList sentences;
    sentences.reserve(static_cast<qsizetype>(problems.size()));
    for (const Problem& problem : problems)
        sentences.append(errorSentence(problem.error, format));
    return sentences;
}

QString recordText(const QString& record)
{
    for (const RecordWord& word : recordWords) {
        if (record == QLatin1String(word.record))
            return QCoreApplication::translate("Record", word.text);
    }
    return record;
}

QString errorText(const Error& error, ValueWords words)
{
    QStringList arguments = words == ValueWords::OfScreen ? argumentsOnScreen(error) : error.arguments;
    if (namesRecord(error.code) && !arguments.isEmpty())
        arguments.front() = recordText(arguments.front());
    const QString sentence = QCoreApplication::translate("Error", sentenceFor(error));
    // Put in one by one, what a user typed could itself hold a "%2".
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1) {
            text += sentence[i];
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

QString problemText(const Problem& problem, ValueWords words)
{
    const Place& place = problem.place;
    QString text = place.source;
    if (place.line > 0)
        text += u':' + QString::number(place.line);
    for (const QString& part : {place.record, place.field}) {
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + part;
    }
    return (text.isEmpty() ? QString() : text + QStringLiteral(": ")) + errorText(problem.error, words);
}

QStringList problemLines(const Problems& problems, qsizetype most, ValueWords words)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        if (lines.size() == most) {
            const auto left = static_cast<int>(static_cast<qsizetype>(problems.size()) - most);
            lines.append(QCoreApplication::translate("Error", "and %n more problem(s)", nullptr, left));
            break;
        }
        lines.append(problemText(problem, words));
    }
    return lines;
}

} // namespace duoboek
