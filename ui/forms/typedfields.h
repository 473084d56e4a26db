// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formfield.h"

class QLineEdit;
class QToolButton;

namespace duoboek {

/// A field in which one types. What differs is how a text becomes a value and back.
class TypedField : public FormField
{
    Q_OBJECT

public:
    ~TypedField() override;
    Q_DISABLE_COPY_MOVE(TypedField)

    void setManner(const Format& format, QDate today) override;
    [[nodiscard]] Result<Field> value() const override;
    void setValue(const Field& value) override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    explicit TypedField(QWidget* parent);
    /// Of a text that is not empty.
    [[nodiscard]] virtual Result<Field> fieldOf(const QString& text) const = 0;
    /// Of a value that is known.
    [[nodiscard]] virtual QString textFor(const Field& value) const = 0;
    /// How many characters of room there are at least.
    void setRoom(int characters);

    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

private:
    void leave();

    QLineEdit* m_edit;
    Format m_format{Language::Dutch};
    QDate m_today;
    QString m_textBefore; // as it was when the field was shown or last left
};

class TextField final : public TypedField
{
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

/// Typed, or picked from a calendar (Alt+Down).
class DateField final : public TypedField
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);
    /// Null when there is none, or it is wrong.
    [[nodiscard]] QDate date() const;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
    void showCalendar();

    QToolButton* m_button;
};

/// Hours per week, typed as rule 13 says.
class WeekHoursField final : public TypedField
{
    Q_OBJECT

public:
    explicit WeekHoursField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

/// Euros.
class AmountField final : public TypedField
{
    Q_OBJECT

public:
    explicit AmountField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

/// Euros per hour, above zero.
class RateField final : public TypedField
{
    Q_OBJECT

public:
    explicit RateField(QWidget* parent = nullptr);

private:
    [[nodiscard]] Result<Field> fieldOf(const QString& text) const override;
    [[nodiscard]] QString textFor(const Field& value) const override;
};

} // namespace duoboek
