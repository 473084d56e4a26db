// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchloader.h"

#include "ui/sessions/sessionwords.h"

namespace duoboek {

namespace {

SessionInWords sessionInWords(const Session& session, const QString& regionName, const Format& format)
{
    const QString name = QStringLiteral("%1  %2").arg(
        SessionWords::day(session.heldOn, format), SessionWords::name(session, regionName));
    return {name, {format.month(Month::of(session.heldOn)), toIsoText(session.heldOn), session.location}};
}

} // namespace

SearchLoader::SearchLoader(const Clock& clock, Format format, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_format(std::move(format))
{
}

void SearchLoader::setFile(const DatabaseAddress& file)
{
    drop();
    m_file = file;
}

void SearchLoader::drop()
{
    m_read.drop();
    m_result.reset();
}

void SearchLoader::load()
{
    if (m_read.isReading() || searched() || !hasFile())
        return;
    m_result.reset();
    m_read.start(
        *this,
        [file = m_file, today = m_clock.today(), format = m_format](const std::stop_token& stop) {
            const auto naming = [&format](const Session& session, const QString& regionName) {
                return sessionInWords(session, regionName, format);
            };
            return loadSearch(file, today, naming, stop);
        },
        [this](Result<SearchedFile> read) {
            m_result = std::move(read);
            Q_EMIT loaded();
        });
}

} // namespace duoboek
