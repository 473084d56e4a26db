// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/field.h"
#include "ui/common/attention.h"
#include "ui/text/format.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace duoboek {

class StateLabel;

/// One field of a form: a label above, what one types or chooses in, the unit behind it, and under it what is
/// wrong, or else a note. It knows how its value is typed, not where it is kept: that is named by its column.
class FormField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString column READ column WRITE setColumn)
    Q_PROPERTY(QString unit READ unit WRITE setUnit)

public:
    /// With the accelerator key marked by an ampersand.
    void setLabel(const QString& text);
    [[nodiscard]] QString label() const;
    /// The label as part of a sentence: without accelerator, in lower case but for abbreviations.
    [[nodiscard]] QString nameInSentence() const;
    void setColumn(const QString& column) { m_column = column; }
    [[nodiscard]] QString column() const { return m_column; }
    void setUnit(const QString& text);
    [[nodiscard]] QString unit() const;

    /// How dates and amounts are shown, and the day of today, which a date without a year leans on.
    virtual void setManner(const Format& format, QDate today);

    /// What stands there, as it is kept; or why that cannot be. Nothing typed is a value that is not known.
    [[nodiscard]] virtual Result<Field> value() const = 0;
    /// Shows a kept value. Does not count as something that the user did.
    virtual void setValue(const Field& value) = 0;
    /// What stands there whether it is right or not, and the way back.
    [[nodiscard]] virtual QString typedText() const = 0;
    virtual void setTypedText(const QString& text) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

    /// A whole sentence under the field; empty when all is well.
    void setProblem(const QString& sentence);
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }
    /// What the value means, as which tariff follows; gives way to a problem.
    void setNote(Attention attention, const QString& sentence);
    /// The one that takes the keyboard.
    [[nodiscard]] QWidget& input() const { return *m_input; }

Q_SIGNALS:
    /// The user has left the field with something else in it, or has chosen.
    void left();
    /// While typing.
    void edited();

protected:
    explicit FormField(QWidget* parent);
    /// To be called once by what inherits.
    void setInput(QWidget& input);
    [[nodiscard]] QHBoxLayout& line() const { return *m_line; }

private:
    void showMessage();

    QString m_column;
    QLabel* m_label;
    QHBoxLayout* m_line; // of the input and what stands beside it
    QLabel* m_unit;
    StateLabel* m_message;
    QWidget* m_input = nullptr;
    bool m_hasProblem = false;
    QString m_problem;
    Attention m_noteAttention = Attention::None;
    QString m_note;
};

} // namespace duoboek
