// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firm.h"
#include "holding.h"

#include <QList>
#include <QStringList>

// One reason of the scope; its text comes from the pack's scope.json, with %1 … filled from `values`.
struct ScopeReason
{
    QString code;
    QStringList values;

    bool operator==(const ScopeReason &) const = default;
};

// Which rules apply to the firm, worked out from its answers; the ledger may contradict them, which is a reason too.
struct Scope
{
    Fact handlingOperator = Fact::Unknown; // 個人情報取扱事業者, Article 16(2)
    QList<ScopeReason> operatorReasons;
    Fact small = Fact::Unknown; // 中小規模事業者, guideline chapter 10, note 2
    QList<ScopeReason> smallReasons; // the result first
    bool contradicted = false; // the ledger says otherwise than the firm's answers
};

constexpr int smallFirmEmployees = 100; // at most
constexpr int smallFirmPersons = 5000; // never more within six months

// Whether the holding is kept to do work for another.
bool isForClient(const Holding &holding);

Scope scopeOf(const Firm &firm, const QList<Holding> &holdings);
