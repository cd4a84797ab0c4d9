// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractor.h"
#include "firm.h"
#include "holding.h"
#include "purpose.h"

#include <QHash>
#include <QList>

// What decides which questions of the review concern the firm, by key such as "firm.cloud" or "ledger.paper".
class ReviewFacts
{
public:
    void set(const QString &key, Fact fact) { m_facts.insert(key, fact); }
    bool knows(const QString &key) const { return m_facts.contains(key); }
    Fact of(const QString &key) const { return m_facts.value(key, Fact::Unknown); }
    QStringList keys() const { return m_facts.keys(); }

private:
    QHash<QString, Fact> m_facts;
};

// Every fact the content may ask for. What a record shows beats what the firm answered; what neither tells is Unknown, so that no
// question is lost by it. Records waiting for confirmation make a No an Unknown; records no longer kept do not count.
ReviewFacts reviewFactsOf(const Firm &firm, const QList<Holding> &holdings, const QList<Purpose> &purposes,
                          const QList<Contractor> &contractors);
