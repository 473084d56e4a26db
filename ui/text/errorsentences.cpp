// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorsentences.h"

#include <QCoreApplication>

#include <iterator>

namespace duoboek {

namespace {

struct ErrorSentence
{
    ErrorCode code;
    const char* text;
};

// In the order of the enumeration, so that a code without its sentence does not compile.
constexpr ErrorSentence sentences[] = {
    {ErrorCode::NotADate, QT_TRANSLATE_NOOP("Error", "%1 is not a date")},
    {ErrorCode::NotAnAmountOfMoney,
        QT_TRANSLATE_NOOP("Error", "%1 is not an amount of money; write it as 20.54")},
    {ErrorCode::NotAMonth, QT_TRANSLATE_NOOP("Error", "%1 is not a month; write it as 2023-05")},
    {ErrorCode::NotATime, QT_TRANSLATE_NOOP("Error", "%1 is not a number of hours; write it as 1:30 or 1.5")},
    {ErrorCode::TimeNegative, QT_TRANSLATE_NOOP("Error", "%1 is below zero; hours cannot be negative")},
    {ErrorCode::TimeAboveDay, QT_TRANSLATE_NOOP("Error", "%1 is more than the 24 hours of a day")},
    {ErrorCode::TimeAboveWeek, QT_TRANSLATE_NOOP("Error", "%1 is more than the 168 hours of a week")},
    {ErrorCode::TimeNeedsUnit, QT_TRANSLATE_NOOP("Error", "do you mean %1 minutes? Type %2")},
    {ErrorCode::WeekTimeNeedsUnit,
        QT_TRANSLATE_NOOP("Error", "do you mean %1 hours? Type %3; for minutes, type %2")},
    {ErrorCode::NotATimeOfDay, QT_TRANSLATE_NOOP("Error", "%1 is not a time of day; write it as 19:30")},
    {ErrorCode::RateNotPositive, QT_TRANSLATE_NOOP("Error", "%1 is not a rate; a rate is above zero")},
    {ErrorCode::NotAChoice, QT_TRANSLATE_NOOP("Error", "%1 is not one of: %2")},
    {ErrorCode::ValueMissing, QT_TRANSLATE_NOOP("Error", "a value is missing; fill it in")},
    {ErrorCode::PeriodEndsBeforeStart,
        QT_TRANSLATE_NOOP("Error", "the period ends (%2) before it begins (%1)")},
    {ErrorCode::NotAnIban,
        QT_TRANSLATE_NOOP(
            "Error", "%1 is not an IBAN: its check digits are not right; compare it with the source")},
    {ErrorCode::NotAVatId,
        QT_TRANSLATE_NOOP(
            "Error", "%1 is not a Dutch VAT id; it looks like NL002455799B11, with check digits")},
    {ErrorCode::NotACocNumber,
        QT_TRANSLATE_NOOP("Error", "%1 is not a number of the Chamber of Commerce; that has 8 digits")},
    {ErrorCode::NotAPostcode, QT_TRANSLATE_NOOP("Error", "%1 is not a postcode; write it as 1811 AB")},
    {ErrorCode::NotAnEmail,
        QT_TRANSLATE_NOOP("Error", "%1 is not a mail address; write it as name@example.org")},
    {ErrorCode::PersonUnknown,
        QT_TRANSLATE_NOOP("Error",
            "%1 is not one person in the file; choose somebody from the list that opens while typing")},
    {ErrorCode::NotANumberWithin, QT_TRANSLATE_NOOP("Error", "%1 is not a whole number from %2 to %3")},

    {ErrorCode::EntryOutsideDuo,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside duo %2, which runs from %3 to %4")},
    {ErrorCode::EntryOutsideContract,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside every contract of coach %2")},
    {ErrorCode::EntryOutsidePilot,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside the pilot, which runs from %2 to %3")},
    {ErrorCode::EntryInFuture,
        QT_TRANSLATE_NOOP("Error", "%1 lies in the future; hours are kept when they have been worked")},
    {ErrorCode::CoachDayAboveSixteenHours,
        QT_TRANSLATE_NOOP("Error", "coach %1 has %3 hours on %2, more than 16; check that this is right")},
    {ErrorCode::OrganisationMissing,
        QT_TRANSLATE_NOOP("Error", "the organisation is missing; a coach of kind \"%1\" needs one")},
    {ErrorCode::OrganisationNotApplicable,
        QT_TRANSLATE_NOOP("Error", "a coach of kind \"%1\" has no organisation; leave it empty")},
    {ErrorCode::OrganisationOfOtherKind,
        QT_TRANSLATE_NOOP("Error", "organisation %1 is of another kind than a coach of kind \"%2\" needs")},
    {ErrorCode::TariffDecisionNotApplicable,
        QT_TRANSLATE_NOOP(
            "Error", "with the relation \"%1\" the tariff is not decided by hand; leave it empty")},
    {ErrorCode::DuoOfOtherCoach, QT_TRANSLATE_NOOP("Error", "duo %1 is not one of coach %2")},
    {ErrorCode::DuoFollowsItself,
        QT_TRANSLATE_NOOP("Error",
            "duo %1 would go on from itself, by way of the duos before it; name an earlier duo or none")},
    {ErrorCode::ReceivedBeforeIssued,
        QT_TRANSLATE_NOOP("Error", "received on %2, before it was issued on %1")},
    {ErrorCode::CodeTaken, QT_TRANSLATE_NOOP("Error", "the code %1 is in use already; choose another")},
    {ErrorCode::DateTaken,
        QT_TRANSLATE_NOOP(
            "Error", "something else holds from %1 already; change that, or choose another date")},
    {ErrorCode::ClickTalkTaken,
        QT_TRANSLATE_NOOP("Error",
            "the click talk of these two on %1 stands there already; change that one, or choose another "
            "date")},
    {ErrorCode::PeriodsOverlap,
        QT_TRANSLATE_NOOP("Error",
            "the period from %1 to %2 overlaps the one from %3 to %4; let one end before the other begins")},
    {ErrorCode::DuoOfOnePerson,
        QT_TRANSLATE_NOOP("Error", "participant and coach are both %1; a duo needs two people")},
    {ErrorCode::DuoOverlapsOther,
        QT_TRANSLATE_NOOP("Error", "these two are a duo already: %1, from %2 to %3")},
    {ErrorCode::HoursOutsidePeriod,
        QT_TRANSLATE_NOOP("Error",
            "hours on %1 day(s), from %2 to %3, would lie outside; choose another date, or move those hours "
            "first")},
    {ErrorCode::DecisionMissing,
        QT_TRANSLATE_NOOP("Error", "for another relative the tariff is decided by you; choose one")},
    {ErrorCode::DecisionReasonMissing,
        QT_TRANSLATE_NOOP("Error", "the reason for the decision is missing; it is kept with the duo")},
    {ErrorCode::SelfBillingAgreementMissing,
        QT_TRANSLATE_NOOP("Error",
            "the date of the agreement is missing; without it no invoice may be made in the payee's name")},
    {ErrorCode::StillReferredTo,
        QT_TRANSLATE_NOOP("Error", "still in use: %1 (%2), such as %3; remove or change those first")},
    {ErrorCode::ChangedMeanwhile,
        QT_TRANSLATE_NOOP(
            "Error", "this has been changed since by something else (%1); it cannot be taken back")},
    {ErrorCode::NameTaken, QT_TRANSLATE_NOOP("Error", "%1 stands there already")},
    {ErrorCode::AttendanceInFuture,
        QT_TRANSLATE_NOOP("Error",
            "the session of %1 has not been held yet; until that day only who is excused can be recorded")},
    {ErrorCode::AttendedInFuture,
        QT_TRANSLATE_NOOP("Error",
            "who was there has been recorded, so this session cannot be on %1, which is still to come; clear "
            "the "
            "attendance first")},
    {ErrorCode::SeriesTooLong,
        QT_TRANSLATE_NOOP("Error", "a series has %1 sessions at most; choose an earlier end")},
    {ErrorCode::StructuralAboveWeeks,
        QT_TRANSLATE_NOOP("Error",
            "of the %2 weeks that are looked at no %1 can deviate; look at more weeks, or ask for fewer")},

    {ErrorCode::HeldByDocument,
        QT_TRANSLATE_NOOP("Error",
            "document %1 is final and holds this; make a credit note for it, correct, and make the month "
            "final again")},
    {ErrorCode::MonthNotOver,
        QT_TRANSLATE_NOOP("Error",
            "%1 is not over; it can be made final from %2 on (to rehearse that: --today %2 before the "
            "command)")},
    {ErrorCode::MonthBeforePilot,
        QT_TRANSLATE_NOOP("Error", "%1 lies before the pilot, which runs from %2; it has no hours")},
    {ErrorCode::IssuedBeforeLast,
        QT_TRANSLATE_NOOP(
            "Error", "the day of issue, %1, lies before that of %2 (%3); check the date of this computer")},
    {ErrorCode::PayeeMonthFinal,
        QT_TRANSLATE_NOOP("Error",
            "the payee has document %1 for this month already; make a credit note for it, then one document "
            "for all")},
    {ErrorCode::AmountOfZero, QT_TRANSLATE_NOOP("Error", "the amount is zero; there is no document of it")},
    {ErrorCode::CreditOfCreditNote,
        QT_TRANSLATE_NOOP(
            "Error", "%1 is a credit note itself; correct the hours and make the month final again instead")},
    {ErrorCode::CreditedAlready, QT_TRANSLATE_NOOP("Error", "%1 was taken back already, by credit note %2")},
    {ErrorCode::CreditReasonMissing,
        QT_TRANSLATE_NOOP("Error", "the reason is missing; it stands on the credit note")},
    {ErrorCode::CreditReasonTooLong,
        QT_TRANSLATE_NOOP(
            "Error", "the reason has %1 characters, and the document has room for %2; say it shorter")},
    {ErrorCode::AmountBelowZero,
        QT_TRANSLATE_NOOP("Error",
            "the corrections take off more than this month pays; make a credit note for the document that "
            "they correct instead")},
    {ErrorCode::CorrectedByLater,
        QT_TRANSLATE_NOOP(
            "Error", "document %2 has a correction of %1 on it; make a credit note for %2 first")},
    {ErrorCode::CorrectionOutsideDocument, QT_TRANSLATE_NOOP("Error", "%1 is no day of document %2")},
    {ErrorCode::CorrectionChangesNothing,
        QT_TRANSLATE_NOOP("Error", "the hours of document %1 stay as they are; there is nothing to correct")},
    {ErrorCode::CorrectionNotPayable,
        QT_TRANSLATE_NOOP("Error",
            "among the hours that would come to document %1 are some without a rate; answer that question "
            "first")},
    {ErrorCode::CorrectionPayeeIncomplete,
        QT_TRANSLATE_NOOP("Error",
            "the details of payee %1 are not complete, so there can be no new document; fill them in first")},
    {ErrorCode::StepNotPossible, QT_TRANSLATE_NOOP("Error", "%1 is %2; from there it cannot become %3")},
    {ErrorCode::StepOfCreditedDocument,
        QT_TRANSLATE_NOOP("Error", "the document was taken back by a credit note; nothing changes about it")},
    {ErrorCode::LaterStepStands,
        QT_TRANSLATE_NOOP("Error", "a later step of the document builds on this; take that back first")},
    {ErrorCode::NoStepToTakeBack,
        QT_TRANSLATE_NOOP("Error", "nothing has happened to %1 since it was issued")},
    {ErrorCode::OwnInvoiceNumberUsed,
        QT_TRANSLATE_NOOP("Error", "the payee's invoice %1 belongs to %2 already; look at the number again")},
    {ErrorCode::OwnInvoiceAmountNotPositive,
        QT_TRANSLATE_NOOP("Error", "%1 is not the amount of an invoice; it must be above zero")},
    {ErrorCode::DayBeforeIssue,
        QT_TRANSLATE_NOOP("Error",
            "%1 lies before the day on which %2 was issued, %3; look at the date, also that of this "
            "computer")},
    {ErrorCode::DayInFuture,
        QT_TRANSLATE_NOOP(
            "Error", "%1 lies in the future; today is %2 (look also at the date of this computer)")},
    {ErrorCode::PaidAmountDiffers,
        QT_TRANSLATE_NOOP("Error",
            "%1 is not what is asked, %2; a document is paid as a whole: keep the payment when all of it has "
            "been paid, or correct the document")},
    {ErrorCode::NothingToSettle,
        QT_TRANSLATE_NOOP("Error",
            "%1 takes back %2, which was never paid: together they are nothing, and there is nothing to "
            "settle")},
    {ErrorCode::DocumentSumsDiffer,
        QT_TRANSLATE_NOOP("Error", "the amounts of document %1 are not the sum of its lines")},
    {ErrorCode::DocumentNumbersDiffer,
        QT_TRANSLATE_NOOP("Error", "the numbers of the series %1 do not follow each other")},
    {ErrorCode::DocumentHoursDiffer,
        QT_TRANSLATE_NOOP("Error", "the hours that document %1 is made of are no longer those in the file")},

    {ErrorCode::UnknownColumn, QT_TRANSLATE_NOOP("Error", "the column %1 is not known; remove or rename it")},
    {ErrorCode::MissingColumn, QT_TRANSLATE_NOOP("Error", "the column %1 is missing; add it")},
    {ErrorCode::DuplicateColumn, QT_TRANSLATE_NOOP("Error", "the column %1 stands there twice")},
    {ErrorCode::UnknownTable,
        QT_TRANSLATE_NOOP("Error", "%1 is not a table of an administration; remove or rename it")},
    {ErrorCode::WrongNumberOfCells,
        QT_TRANSLATE_NOOP("Error", "the row has %1 cells where the header has %2")},
    {ErrorCode::DuplicateKey, QT_TRANSLATE_NOOP("Error", "%1 stands there already, on line %2")},
    {ErrorCode::UnknownReference, QT_TRANSLATE_NOOP("Error", "%1 does not exist; it should stand in %2")},
    {ErrorCode::UnknownSetting, QT_TRANSLATE_NOOP("Error", "%1 is not a setting")},
    {ErrorCode::SettingValueInvalid, QT_TRANSLATE_NOOP("Error", "%2 is not a value for the setting %1")},
    {ErrorCode::NotUtf8, QT_TRANSLATE_NOOP("Error", "the text is not UTF-8; save the table as CSV in UTF-8")},
    {ErrorCode::NulByte,
        QT_TRANSLATE_NOOP("Error", "there is a NUL byte in the text; this is not a CSV file")},
    {ErrorCode::LineTooLong, QT_TRANSLATE_NOOP("Error", "the line is longer than %1 bytes")},
    {ErrorCode::QuoteNotClosed, QT_TRANSLATE_NOOP("Error", "a quotation mark is not closed")},
    {ErrorCode::QuoteMisplaced,
        QT_TRANSLATE_NOOP("Error",
            "a quotation mark stands in the middle of a cell; put the whole cell in "
            "quotation marks and double the one inside")},
    {ErrorCode::EmptyTable, QT_TRANSLATE_NOOP("Error", "the table has no header line")},

    {ErrorCode::NotUtf16, QT_TRANSLATE_NOOP("Error", "this is no text in UTF-16; choose another encoding")},
    {ErrorCode::NotWindows1252,
        QT_TRANSLATE_NOOP(
            "Error", "this is no text; choose a table that was saved as CSV or XLSX, or another encoding")},
    {ErrorCode::TableTooLarge,
        QT_TRANSLATE_NOOP("Error", "the table is larger than %1 characters; divide it over several files")},
    {ErrorCode::TooManyRows,
        QT_TRANSLATE_NOOP("Error", "the table has more than %1 rows; divide it over several files")},
    {ErrorCode::TooManyColumns, QT_TRANSLATE_NOOP("Error", "the table has more than %1 columns")},
    {ErrorCode::CellTooLong, QT_TRANSLATE_NOOP("Error", "a cell has more than %1 characters")},
    {ErrorCode::NotAWorkbook,
        QT_TRANSLATE_NOOP("Error",
            "this is no whole XLSX file; open it in a spreadsheet program and save it again as XLSX")},
    {ErrorCode::WorkbookTooLarge,
        QT_TRANSLATE_NOOP("Error", "the workbook unfolds to more than can be read; save its sheet as CSV")},
    {ErrorCode::WorkbookNotPlain,
        QT_TRANSLATE_NOOP(
            "Error", "the workbook holds definitions that no spreadsheet program writes; it is not read")},
    {ErrorCode::LayoutInvalid,
        QT_TRANSLATE_NOOP("Error", "the layout %1 does not say how a table is read; keep it anew")},
    {ErrorCode::LayoutNotOfTable,
        QT_TRANSLATE_NOOP("Error", "the table has no column %2, which the layout %1 needs")},
    {ErrorCode::DuoUnknown,
        QT_TRANSLATE_NOOP("Error", "%1 is no duo, participant or coach of this administration")},
    {ErrorCode::DuoDoubtful,
        QT_TRANSLATE_NOOP("Error", "%1 may be another duo than it seems; which is meant? Perhaps %2")},
    {ErrorCode::OtherRowRefused,
        QT_TRANSLATE_NOOP("Error", "line %1 has hours of the same duo and day, and is refused")},
    {ErrorCode::EndsBeforeStart,
        QT_TRANSLATE_NOOP(
            "Error", "it ends at %2, before it begins at %1; divide hours at midnight over two days")},
    {ErrorCode::EntryChangedSince,
        QT_TRANSLATE_NOOP(
            "Error", "the hours of %1 on %2 have been changed since the import, and stay as they are")},
    {ErrorCode::ImportTakenBack, QT_TRANSLATE_NOOP("Error", "this import has been taken back already")},

    {ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("Error", "%1 does not exist; choose another file")},
    {ErrorCode::FileExists, QT_TRANSLATE_NOOP("Error", "%1 is there already; choose another name")},
    {ErrorCode::FileNotReadable, QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2")},
    {ErrorCode::FileNotWritable,
        QT_TRANSLATE_NOOP("Error", "%1 cannot be written; check that it may be changed (%2)")},
    {ErrorCode::FolderNotFound, QT_TRANSLATE_NOOP("Error", "the folder %1 does not exist")},
    {ErrorCode::FolderNotWritable,
        QT_TRANSLATE_NOOP("Error", "nothing can be written in the folder %1; choose another folder (%2)")},
    {ErrorCode::NotADuoboekFile,
        QT_TRANSLATE_NOOP("Error", "%1 is not a Duoboek file; choose a file that Duoboek has made")},
    {ErrorCode::FileOfNewerVersion,
        QT_TRANSLATE_NOOP("Error",
            "%1 was made by a newer version of Duoboek (schema %2, this version knows "
            "%3); install that version")},
    {ErrorCode::FileOfOlderVersion,
        QT_TRANSLATE_NOOP("Error",
            "%1 was made by an older version of Duoboek and must be brought up to "
            "date first; import into it to do so")},
    {ErrorCode::FileLocked, QT_TRANSLATE_NOOP("Error", "%1 is being changed by %2; try again later")},
    {ErrorCode::DatabaseFailed,
        QT_TRANSLATE_NOOP("Error", "the file could not be read or written; nothing was changed")},
    {ErrorCode::DatabaseBusy,
        QT_TRANSLATE_NOOP("Error", "another program is writing in the file; try again in a moment")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Error", "the disk is full; make room and try again")},
    {ErrorCode::DatabaseDamaged, QT_TRANSLATE_NOOP("Error", "the file is damaged (%1); go back to a copy")},
    {ErrorCode::StoredValueInvalid,
        QT_TRANSLATE_NOOP("Error", "the file holds a value that is not known, in %1 (column %2)")},
    {ErrorCode::RecordNotFound, QT_TRANSLATE_NOOP("Error", "there is no %1 %2 in the file")},
    {ErrorCode::RuleBrokenInFile, QT_TRANSLATE_NOOP("Error", "the file breaks a rule: %1")},

    {ErrorCode::FontMissing, QT_TRANSLATE_NOOP("Error", "the font %1 cannot be used; install Duoboek again")},
    {ErrorCode::PdfNotWritten,
        QT_TRANSLATE_NOOP("Error", "%1 could not be written (%2); make room or choose another folder")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "stopped at your request")},
};

constexpr bool standInOrder()
{
    std::size_t position = 0;
    for (const ErrorSentence& sentence : sentences) {
        if (static_cast<std::size_t>(sentence.code) != position++)
            return false;
    }
    return true;
}
static_assert(standInOrder() && std::size(sentences) == static_cast<std::size_t>(ErrorCode::Cancelled) + 1);

/// What to say when an argument is empty that the sentence leans on.
struct ShorterSentence
{
    ErrorCode code;
    qsizetype emptyArgument; // from 0
    const char* text;
};

constexpr ShorterSentence shorterSentences[] = {
    {ErrorCode::EntryOutsideDuo, 3, QT_TRANSLATE_NOOP("Error", "%1 lies outside duo %2, which runs from %3")},
    {ErrorCode::DuoOverlapsOther, 2,
        QT_TRANSLATE_NOOP("Error", "these two are a duo already: %1, since %2; end that one first")},
    {ErrorCode::ClickTalkTaken, 0,
        QT_TRANSLATE_NOOP("Error",
            "a click talk of these two that is still to be held stands there already; go on with that one")},
    {ErrorCode::StillReferredTo, 2,
        QT_TRANSLATE_NOOP("Error", "still in use: %1 (%2); remove or change those first")},
    {ErrorCode::PeriodsOverlap, 1,
        QT_TRANSLATE_NOOP(
            "Error", "the period from %1 without an end overlaps the one from %3; give it an end before %3")},
    {ErrorCode::PeriodsOverlap, 3,
        QT_TRANSLATE_NOOP("Error",
            "the period from %1 to %2 overlaps the one from %3 without an end; give that one an end before "
            "%1")},
    {ErrorCode::EntryOutsidePilot, 1,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside the pilot, which runs until %3")},
    {ErrorCode::EntryOutsidePilot, 2,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside the pilot, which runs from %2")},
    {ErrorCode::FileNotReadable, 1, QT_TRANSLATE_NOOP("Error", "%1 cannot be read")},
    {ErrorCode::FileNotWritable, 1,
        QT_TRANSLATE_NOOP("Error", "%1 cannot be written; check that it may be changed")},
    {ErrorCode::FolderNotWritable, 1,
        QT_TRANSLATE_NOOP("Error", "nothing can be written in the folder %1; choose another folder")},
    {ErrorCode::PdfNotWritten, 1,
        QT_TRANSLATE_NOOP("Error", "%1 could not be written; make room or choose another folder")},
};

} // namespace

const char* sentenceFor(const Error& error)
{
    for (const ShorterSentence& shorter : shorterSentences) {
        if (shorter.code == error.code && error.arguments.value(shorter.emptyArgument).isEmpty())
            return shorter.text;
    }
    return sentences[static_cast<std::size_t>(error.code)].text;
}

} // namespace duoboek
