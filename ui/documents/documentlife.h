// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/documents/finaldocument.h"
#include "ui/common/screen.h"

#include <functional>
#include <vector>

namespace duoboek {

/// What is done with documents after they were issued: the payee's invoice, acceptance, payment, taking a
/// step back and crediting. Asks what it needs and says what stands in the way; the screens that show
/// documents share it.
class DocumentLife final : public QObject
{
    Q_OBJECT

public:
    DocumentLife(const ScreenContext& context, QWidget& screen);

    QAction* const receive;
    QAction* const accept;
    QAction* const pay;
    QAction* const credit;
    QAction* const takeBack;

    /// Null while there is no file.
    void setDatabase(const Database* database);
    /// The final documents that are chosen; what can be done with them follows.
    void setChosen(const std::vector<DocumentId>& documents);
    [[nodiscard]] QList<QAction*> actions() const { return {receive, accept, pay, credit, takeBack}; }

private:
    [[nodiscard]] QAction* make(const char* name, const QString& text, void (DocumentLife::*slot)());
    [[nodiscard]] bool canAllBecome(DocumentState state) const;
    [[nodiscard]] std::vector<DocumentId> chosenIds() const;
    /// "C1-U0001", "3 documents"
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] Money chosenSum() const;
    void applyState();
    void askInvoice();
    void acceptChosen();
    void askPayment();
    void askCredit();
    void askTakeBack();
    void warn(const QString& text, const Problems& problems) const;

    ScreenContext m_context;
    QWidget& m_screen;
    const Database* m_database = nullptr;
    std::vector<FinalDocument> m_chosen;
};

} // namespace duoboek
