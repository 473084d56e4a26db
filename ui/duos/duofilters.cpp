// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duofilters.h"

#include "ui/common/searchablelist.h"
#include "ui/common/sizes.h"
#include "ui/text/signaltext.h"
#include "ui/text/valuetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace duoboek {

namespace {

constexpr int anySignal = -1; // among the kinds of signal

} // namespace

DuoFilters::DuoFilters(SearchableList& list)
    : QObject(&list)
    , m_list(list)
    , m_activity(makeCombo(list.filterLine(), 0, "activityCombo", tr("Sh&ow"), tr("Which duos to show")))
    , m_relation(makeCombo(
          list.secondFilterLine(), 0, "relationCombo", tr("Re&lation"), tr("Relation of the duos to show")))
    , m_signals(makeCombo(
          list.secondFilterLine(), 2, "signalsCombo", tr("S&ignals"), tr("Signals of the duos to show")))
{
    m_activity->addItems({tr("active duos"), tr("all duos")});
    m_relation->addItem(tr("every relation"));
    for (const EnumWord<Relation>& known : enumWords<Relation>)
        m_relation->addItem(relationText(known.value), static_cast<int>(known.value));
    m_signals->addItem(tr("with and without"));
    m_signals->addItem(tr("with a signal"), anySignal);
    for (const EnumWord<SignalKind>& known : enumWords<SignalKind>)
        m_signals->addItem(signalName(known.value), static_cast<int>(known.value));
    list.secondFilterLine().addStretch();
    for (QComboBox* combo : {m_activity, m_relation, m_signals})
        connect(combo, &QComboBox::currentIndexChanged, this, &DuoFilters::changed);
}

QComboBox* DuoFilters::makeCombo(
    QHBoxLayout& line, int place, const char* name, const QString& label, const QString& accessibleName)
{
    auto* combo = new QComboBox(&m_list);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    combo->setMinimumHeight(smallestTarget);
    constexpr int fewestCharacters = 14; // of a window on a small screen
    combo->setMinimumWidth(fewestCharacters * combo->fontMetrics().averageCharWidth());
    auto* word = new QLabel(label, &m_list);
    word->setBuddy(combo);
    // Letters on the two sides of an underlined one are not kerned, and take a little more than is measured.
    word->setMinimumWidth(word->sizeHint().width() + 2);
    line.insertWidget(place, word);
    line.insertWidget(place + 1, combo);
    return combo;
}

DuoFilter DuoFilters::wanted() const
{
    DuoFilter filter;
    filter.activity =
        m_activity->currentIndex() == 0 ? DuoFilter::Activity::Active : DuoFilter::Activity::All;
    if (const QVariant relation = m_relation->currentData(); relation.isValid())
        filter.relation = static_cast<Relation>(relation.toInt());
    const QVariant signal = m_signals->currentData();
    if (signal == anySignal)
        filter.signals = DuoFilter::Signals::Some;
    else if (signal.isValid())
        filter.signal = static_cast<SignalKind>(signal.toInt());
    return filter;
}

void DuoFilters::showAll()
{
    m_activity->setCurrentIndex(1);
    m_relation->setCurrentIndex(0);
    m_signals->setCurrentIndex(0);
}

QList<QWidget*> DuoFilters::fields() const
{
    return {m_activity, m_relation, m_signals};
}

} // namespace duoboek
