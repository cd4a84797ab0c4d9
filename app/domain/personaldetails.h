// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

struct Firm;

// What a free text may hold of a person that does not belong into it.
enum class DetailKind {
    MyNumber = 1 << 0,
    Card = 1 << 1,
    Licence = 1 << 2,
    Pension = 1 << 3,
    Residence = 1 << 4,
    Passport = 1 << 5,
    Bank = 1 << 6,
    Mail = 1 << 7,
    Phone = 1 << 8,
    BirthDate = 1 << 9,
    Address = 1 << 10,
};
Q_DECLARE_FLAGS(DetailKinds, DetailKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(DetailKinds)

inline constexpr DetailKinds numberDetails = DetailKinds(DetailKind::MyNumber) | DetailKind::Card;
inline constexpr DetailKinds allDetails = DetailKinds((1 << 11) - 1);

// One place of a text, in UTF-16 units of the text as it was typed.
struct Detail
{
    DetailKind kind;
    qsizetype start = 0;
    qsizetype length = 0;
    QString masked; // to be written in its place
    bool isSure = true; // else only its check digit speaks for it, and nothing beside it says what it is

    qsizetype end() const { return start + length; }
    bool operator==(const Detail &) const = default;
};

// The details of those kinds in their order; none overlaps another. Full and half width, and the radicals of PDF files, are the
// same. Left out: numbers that a word beside them calls an order, a parcel, goods or a form; desks (info@…, 0120-…); what `own`
// holds, the firm's own phone numbers, mail addresses, websites (whose mail addresses are meant) and postal addresses.
// Pure: the same in every locale; time grows with the length only.
QList<Detail> findDetails(QStringView text, DetailKinds kinds = allDetails, const QStringList &own = {});

// The text with all of them masked. Nothing is found in it again, not even what only the masks of others brought to light.
QString maskDetails(QString text, DetailKinds kinds = allDetails, const QStringList &own = {});

// What a firm goes by itself.
QStringList ownDetails(const Firm &firm);
