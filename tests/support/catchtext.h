// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/isoweek.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/worktime.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <algorithm>
#include <catch2/catch.hpp>

// How our values read in the message of a failing check. Test files include this instead of Catch itself.

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray>
{
    /// Files are compared too, so only as much as can be read.
    static std::string convert(const QByteArray& bytes)
    {
        constexpr qsizetype shown = 200;
        const std::string text =
            '"' + bytes.first(std::min(bytes.size(), shown)).toPercentEncoding(" ,\n\":").toStdString() + '"';
        return bytes.size() > shown ? text + " and more, " + std::to_string(bytes.size()) + " bytes" : text;
    }
};
template <> struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <> struct StringMaker<duoboek::WorkTime>
{
    static std::string convert(duoboek::WorkTime time) { return time.toClockText().toStdString(); }
};
template <> struct StringMaker<duoboek::Money>
{
    static std::string convert(duoboek::Money money) { return money.toPlainText().toStdString(); }
};
template <> struct StringMaker<duoboek::HourlyRate>
{
    static std::string convert(duoboek::HourlyRate rate)
    {
        return rate.perHour().toPlainText().toStdString();
    }
};
template <> struct StringMaker<duoboek::IsoWeek>
{
    static std::string convert(duoboek::IsoWeek week) { return week.toText().toStdString(); }
};
template <> struct StringMaker<duoboek::Month>
{
    static std::string convert(duoboek::Month month) { return month.toText().toStdString(); }
};
template <> struct StringMaker<duoboek::ErrorCode>
{
    static std::string convert(duoboek::ErrorCode code)
    {
        return "error code " + std::to_string(static_cast<int>(code));
    }
};

} // namespace Catch
