// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>

// A forward scan over XML from strangers: names come without their prefix, a document type declaration (and with it
// every entity and external file) ends the scan, and so does nesting deeper than 64.
struct XmlHandler
{
    using Attributes = const char **; // name, value, …, null; UTF-8

    std::function<void(QByteArrayView name, Attributes attributes)> start = [](QByteArrayView, Attributes) {};
    std::function<void(QByteArrayView name)> end = [](QByteArrayView) {};
    std::function<void(QByteArrayView text)> text = [](QByteArrayView) {};
    std::function<bool()> stop = [] { return false; }; // asked after every element
};

// The value of an attribute whose local name is `name`; empty if it has none.
QByteArrayView attributeOf(XmlHandler::Attributes attributes, QByteArrayView name);

// Empty on success, else what is wrong, for the log. Stopping by the handler is a success.
QString scanXml(const QByteArray &xml, const XmlHandler &handler);
