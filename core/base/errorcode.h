// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duoboek {

/// Everything that can be wrong, one sentence each in ui/text/errortext. %1, %2: the error's arguments in
/// order.
enum class ErrorCode {
    // Values
    NotADate, ///< %1 what was typed
    NotAnAmountOfMoney, ///< %1 what was typed
    NotAMonth, ///< %1 what was typed
    NotATime, ///< %1 what was typed
    TimeNegative, ///< %1 what was typed
    TimeAboveDay, ///< %1 what was typed; more than 24 h
    TimeAboveWeek, ///< %1 what was typed; more than 168 h
    TimeNeedsUnit, ///< %1 what was typed, %2 the same as minutes, %3 as hours; a bare number above 24
    WeekTimeNeedsUnit, ///< %1 what was typed, %2 the same as minutes, %3 as hours; a bare number above 24
    NotATimeOfDay, ///< %1 what was typed
    RateNotPositive, ///< %1 what was typed
    NotAChoice, ///< %1 what was typed, %2 the choices
    ValueMissing, ///< no arguments
    PeriodEndsBeforeStart, ///< %1 start, %2 end
    NotAnIban, ///< %1 what was typed
    NotAVatId, ///< %1 what was typed
    NotACocNumber, ///< %1 what was typed
    NotAPostcode, ///< %1 what was typed
    NotAnEmail, ///< %1 what was typed
    PersonUnknown, ///< %1 what was typed; nobody or more than one
    NotANumberWithin, ///< %1 what was typed, %2 the lowest and %3 the highest whole number

    // Rules
    EntryOutsideDuo, ///< %1 date, %2 duo, %3 first day, %4 last day or empty (rule 12)
    EntryOutsideContract, ///< %1 date, %2 coach (rule 12)
    EntryOutsidePilot, ///< %1 date, %2 first day or empty, %3 last day or empty (rule 12)
    EntryInFuture, ///< %1 date (rule 12)
    CoachDayAboveSixteenHours, ///< %1 coach, %2 date, %3 h:mm; asked, not refused (rule 12)
    OrganisationMissing, ///< %1 engagement
    OrganisationNotApplicable, ///< %1 engagement
    OrganisationOfOtherKind, ///< %1 organisation, %2 engagement
    TariffDecisionNotApplicable, ///< %1 relation (rule 4)
    DuoOfOtherCoach, ///< %1 duo, %2 coach (rule 7)
    DuoFollowsItself, ///< %1 duo
    ReceivedBeforeIssued, ///< %1 issued, %2 received
    CodeTaken, ///< %1 code
    DateTaken, ///< %1 date; something else holds from the same one
    ClickTalkTaken, ///< %1 date or empty: of the talk that these two have already
    PeriodsOverlap, ///< %1 first day, %2 last day or empty, %3 and %4 the same of the other period
    DuoOfOnePerson, ///< %1 name
    DuoOverlapsOther, ///< %1 code of the other duo, %2 its first day, %3 its last day or empty
    HoursOutsidePeriod, ///< %1 number of entries, %2 day of the first, %3 day of the last (rule 12)
    DecisionMissing, ///< no arguments (rule 4)
    DecisionReasonMissing, ///< no arguments (rule 4)
    SelfBillingAgreementMissing, ///< no arguments (rule 17)
    StillReferredTo, ///< %1 kind of record, %2 how many of them, %3 code of one or empty
    ChangedMeanwhile, ///< %1 kind of record
    NameTaken, ///< %1 name
    AttendanceInFuture, ///< %1 date of the session (rule 31)
    AttendedInFuture, ///< %1 date to which a session with recorded attendance would move
    SeriesTooLong, ///< %1 how many sessions a series may have
    StructuralAboveWeeks, ///< %1 weeks that must deviate, %2 weeks that are looked at (rule 10)

    // Final documents
    HeldByDocument, ///< %1 number of the document (rule 22)
    MonthNotOver, ///< %1 month, %2 the first day on which it can be made final
    MonthBeforePilot, ///< %1 month, %2 first day of the pilot (rule 12)
    IssuedBeforeLast, ///< %1 day of issue, %2 number of the last document of the series, %3 its day
    PayeeMonthFinal, ///< %1 number of the document that the payee has for the month already
    AmountOfZero, ///< no arguments
    CreditOfCreditNote, ///< %1 number
    CreditedAlready, ///< %1 number, %2 number of its credit note
    CreditReasonMissing, ///< no arguments
    CreditReasonTooLong, ///< %1 its characters, %2 most characters
    AmountBelowZero, ///< no arguments; corrections take off more than the month pays
    CorrectedByLater, ///< %1 number, %2 number of the later document with its correction
    CorrectionOutsideDocument, ///< %1 day, %2 number of the document
    CorrectionChangesNothing, ///< %1 number
    CorrectionNotPayable, ///< %1 number; what is added has no rate
    CorrectionPayeeIncomplete, ///< %1 code of the payee
    StepNotPossible, ///< %1 number, %2 state of the document, %3 state that was asked for
    StepOfCreditedDocument, ///< no arguments
    LaterStepStands, ///< no arguments
    NoStepToTakeBack, ///< %1 number
    OwnInvoiceNumberUsed, ///< %1 the payee's number, %2 number of the document that has it
    OwnInvoiceAmountNotPositive, ///< %1 what was typed
    DayBeforeIssue, ///< %1 day, %2 number, %3 its day of issue
    DayInFuture, ///< %1 day, %2 today
    PaidAmountDiffers, ///< %1 what was paid, %2 what the documents ask together
    NothingToSettle, ///< %1 number of the credit note, %2 of its original, which was never paid
    DocumentSumsDiffer, ///< %1 number
    DocumentNumbersDiffer, ///< %1 series
    DocumentHoursDiffer, ///< %1 number

    // Tables of an administration folder
    UnknownColumn, ///< %1 column
    MissingColumn, ///< %1 column
    DuplicateColumn, ///< %1 column
    UnknownTable, ///< %1 file name
    WrongNumberOfCells, ///< %1 found, %2 expected
    DuplicateKey, ///< %1 the key, %2 line of the first
    UnknownReference, ///< %1 code, %2 file in which it should stand
    UnknownSetting, ///< %1 key
    SettingValueInvalid, ///< %1 key, %2 value
    NotUtf8, ///< no arguments
    NulByte, ///< no arguments
    LineTooLong, ///< %1 longest length allowed, in bytes
    QuoteNotClosed, ///< no arguments
    QuoteMisplaced, ///< no arguments
    EmptyTable, ///< no arguments: not even a header line

    // Tables of hours
    NotUtf16, ///< no arguments
    NotWindows1252, ///< no arguments
    TableTooLarge, ///< %1 most bytes or characters
    TooManyRows, ///< %1 most rows
    TooManyColumns, ///< %1 most columns
    CellTooLong, ///< %1 most characters
    NotAWorkbook, ///< no arguments; detail names the part of the file
    WorkbookTooLarge, ///< no arguments; of what it unfolds to
    WorkbookNotPlain, ///< no arguments; it has a document type definition
    LayoutInvalid, ///< %1 name of the layout
    LayoutNotOfTable, ///< %1 name of the layout, %2 column that the table does not have
    DuoUnknown, ///< %1 the names in the table
    DuoDoubtful, ///< %1 the names in the table, %2 codes of some duos
    OtherRowRefused, ///< %1 line of another row of the same duo and day
    EndsBeforeStart, ///< %1 start, %2 end, as times of day
    EntryChangedSince, ///< %1 duo, %2 date
    ImportTakenBack, ///< no arguments

    // Files and the database
    FileNotFound, ///< %1 path
    FileExists, ///< %1 path
    FileNotReadable, ///< %1 path, %2 reason of the system
    FileNotWritable, ///< %1 path, %2 reason of the system
    FolderNotFound, ///< %1 path
    FolderNotWritable, ///< %1 path, %2 reason of the system
    NotADuoboekFile, ///< %1 path
    FileOfNewerVersion, ///< %1 path, %2 schema of the file, %3 newest schema known here
    FileOfOlderVersion, ///< %1 path; opened for reading only, so it cannot be brought up to date
    FileLocked, ///< %1 path, %2 who holds it
    DatabaseFailed, ///< no arguments; detail says what
    DatabaseBusy, ///< no arguments; another program is writing
    DiskFull, ///< no arguments
    DatabaseDamaged, ///< %1 what the integrity check said
    StoredValueInvalid, ///< %1 table, %2 number of the column as it was asked for
    RecordNotFound, ///< %1 kind of record, %2 code or number
    RuleBrokenInFile, ///< %1 what is wrong, in the words of the schema

    // Paper
    FontMissing, ///< %1 font
    PdfNotWritten, ///< %1 path, %2 reason of the system
    Cancelled, ///< no arguments
};

} // namespace duoboek
