// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <tuple>
#include <utility>

#include <QtGlobal>

// One column of a record: where it lives in SQL, in C++ and on screen.
template<class R, class V> struct Field
{
    using Value = V;

    const char *column; // SQL name and JSON key; never renamed once shipped
    V R::*member;
    const char *label; // QT_TRANSLATE_NOOP source text
    const char *list = nullptr; // for Code and Codes: the catalogue list the codes come from
    bool unbounded = false; // a text that the program writes itself, as long as it has to be
};
template<class R, class V> Field(const char *, V R::*, const char *, const char * = nullptr, bool = false) -> Field<R, V>;

// Specialised once per record: table, plural (the word of the command line), context of translation, fields.
template<class R> struct Schema;

// Specialised once per enum: stable text codes with their labels.
template<class E> struct EnumText;

template<class E> struct EnumEntry
{
    E value;
    const char *code; // stored in the database and in content packs
    const char *label; // shown to the user
};

template<class E>
concept CodedEnum = requires
{
    EnumText<E>::entries;
};

// Calls visit(field) for every field of Schema<R>, in its order.
template<class R, class F> constexpr void forEachField(F &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, Schema<R>::fields);
}

template<class R> constexpr int fieldCount = std::tuple_size_v<decltype(Schema<R>::fields)>;
