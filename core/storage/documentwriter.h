// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/storage/changetransaction.h"

#include <map>

namespace duoboek {

/// A document that becomes final: complete but for its number.
struct NewDocument
{
    PaperDocument paper;
    Payee payee;
    QString series;
    DocumentId credited; ///< for a credit note
};

/// Where numbers are counted: those of one payee, its self-billed invoices apart from its statements (rule
/// 19). A credit note stands in the series of its original.
[[nodiscard]] QString seriesOf(const PaperDocument& paper);

/// Holds the rates that lines use for a document that is written already, as if it had used them itself.
[[nodiscard]] Status holdRates(const Database& database, DocumentId id, OrganisationId organisation,
    const std::vector<DocumentLine>& lines);

/// Gives documents their numbers and writes them with all that they are made of, within one transaction:
/// who has the right to write also counts alone, so that no number comes twice or is passed over.
class DocumentWriter
{
public:
    /// All documents are of this month.
    [[nodiscard]] static Result<DocumentWriter> create(
        const Database& database, ChangeTransaction& changes, Month month);

    /// Gives the number. IssuedBeforeLast when the series has a document of a later day.
    [[nodiscard]] Result<QString> add(NewDocument document);
    /// Writes what is not written yet, and joins to the documents the hours that they hold.
    [[nodiscard]] Status finish();

private:
    struct SeriesEnd
    {
        qint64 sequence = 0;
        QString number;
        QDate issuedOn;
    };
    struct Ids
    {
        qint64 first = 0; // 0 while there is none
        qint64 last = 0;
    };

    DocumentWriter(const Database& database, ChangeTransaction& changes, Month month, Query seriesEnd);
    [[nodiscard]] Result<SeriesEnd*> endOf(const QString& series);
    [[nodiscard]] Status writeRows();
    [[nodiscard]] Status writeRates(qint64 firstId);
    [[nodiscard]] Status writeCorrections(qint64 firstId);
    [[nodiscard]] Status writeCoachesOfLines(qint64 firstId);
    [[nodiscard]] Status joinHours();
    [[nodiscard]] Status runForDocuments(const QString& sql);

    const Database* m_database;
    ChangeTransaction* m_changes;
    Month m_month;
    Query m_seriesEnd;
    std::map<QString, SeriesEnd> m_series;
    RecordRows m_rows; // not written yet
    std::vector<NewDocument> m_pending; // the documents of those rows
    Ids m_ids;
    bool m_holdsHours = false; // whether one of them is no credit note
};

} // namespace duoboek
