// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandarguments.h"
#include "core/storage/database.h"
#include "core/usecases/creditdocument.h"

namespace duoboek {

ExitStatus runCredit(const QStringList& arguments, const CommandContext& context)
{
    CommandArguments given(QLatin1StringView("credit"), context);
    given.addPositional(QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CommandLine", "the administration"));
    given.addPositional(QStringLiteral("NUMBER"),
        QT_TRANSLATE_NOOP("CommandLine", "the number of the final document to take back"));
    given.addValue(QStringLiteral("reason"),
        QT_TRANSLATE_NOOP("CommandLine", "why; it stands on the credit note"), QStringLiteral("TEXT"));
    if (const auto ended = given.read(arguments))
        return *ended;
    if (!given.isSet(QStringLiteral("reason"))) {
        return given.refuseUse(commandText(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing"))
                                   .arg(QStringLiteral("--reason TEXT")));
    }

    const auto database = Database::open(given.positional(0), Database::Access::ReadWrite);
    if (!database)
        return refuse(context, database.error());
    const auto note = creditDocument({**database, context.clock, context.loginName}, given.positional(1),
        given.value(QStringLiteral("reason")));
    if (!note)
        return refuse(context, note.error());
    context.out << commandText(
        QT_TRANSLATE_NOOP("CommandLine",
            "Credit note %1 takes back %2: net %3, VAT %4, gross %5. Its hours can be corrected; "
            "make %6 final again for a new document."))
                       .arg(note->number, note->creditedNumber, note->net.toPlainText(),
                           note->vat.toPlainText(), note->gross().toPlainText(), note->month.toText())
                << Qt::endl;
    return ExitStatus::Done;
}

} // namespace duoboek
