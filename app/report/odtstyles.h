// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

#include <QByteArray>
#include <QXmlStreamWriter>

// Opens a root element of the office namespace with every namespace that the documents here use.
void startOdf(QXmlStreamWriter &xml, const char *root);

inline QString odf(const char *name) { return QString::fromLatin1(name); }

// styles.xml: fonts, paragraph styles, the page with its foot.
QByteArray odtStyles(const Sheet &sheet);
