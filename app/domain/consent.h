// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "purpose.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A consent a person gave, or took back (Guidelines 2-16).
struct Consent
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString person;
    QString scope;
    Links<Purpose> purposes;
    Code method;
    QDate givenOn;
    QString guardian;
    QString receivedBy;
    QDate withdrawnOn;
    QString evidence;
    QString note;

    bool operator==(const Consent &) const = default;
};

template<> struct Schema<Consent>
{
    static constexpr auto table = "consent";
    static constexpr auto plural = "consents";
    static constexpr auto context = "Consent";
    static constexpr std::tuple fields{
        Field{"person", &Consent::person, QT_TRANSLATE_NOOP("Consent", "Who consents")},
        Field{"scope", &Consent::scope, QT_TRANSLATE_NOOP("Consent", "To what")},
        Field{"purposes", &Consent::purposes, QT_TRANSLATE_NOOP("Consent", "Purpose")},
        Field{"method", &Consent::method, QT_TRANSLATE_NOOP("Consent", "How it was given"), "consent_methods"},
        Field{"given_on", &Consent::givenOn, QT_TRANSLATE_NOOP("Consent", "Given on")},
        Field{"guardian", &Consent::guardian, QT_TRANSLATE_NOOP("Consent", "Guardian")},
        Field{"received_by", &Consent::receivedBy, QT_TRANSLATE_NOOP("Consent", "Received by")},
        Field{"withdrawn_on", &Consent::withdrawnOn, QT_TRANSLATE_NOOP("Consent", "Withdrawn on")},
        Field{"evidence", &Consent::evidence, QT_TRANSLATE_NOOP("Consent", "Where the paper is")},
        Field{"note", &Consent::note, QT_TRANSLATE_NOOP("Consent", "Note")},
    };
};
