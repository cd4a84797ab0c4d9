// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detaillabels.h"
#include "numbertext.h"
#include "personaldetails.h"

#include <optional>

// Parts of findDetails(): each adds what it finds outside of what was found before.

// A detail in places of the folded text.
struct FoundDetail
{
    DetailKind kind;
    int begin, end;
    bool isSure = true;
    int maskFrom = 0; // of an address: what goes before stays readable
};

// Adds the part of it that belongs to none found before.
void addOutside(QList<FoundDetail> &found, FoundDetail detail);

// The numbers: all kinds but mail and postal addresses.
void findNumbers(const NumberText &numbers, QList<FoundDetail> &found);
void findMails(const FoldedText &text, QList<FoundDetail> &found);
void findAddresses(const FoldedText &text, QList<FoundDetail> &found);

// What begins with that run of digits, if it does.
std::optional<FoundDetail> phoneAt(const NumberText &numbers, int first);
std::optional<FoundDetail> birthDateAt(const NumberText &numbers, int first);

// The phone number as it is dialled within Japan, digits only.
QString nationalNumber(QStringView folded);
