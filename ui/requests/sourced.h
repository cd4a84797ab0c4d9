// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/requestguide.h"

// A sentence with how binding it is before and its articles behind it, where it has them.
QString sourced(const QString &sentence, const QString &level, const QStringList &law, const Library &library, Language language);
QString sourced(const GuideNote &note, const Library &library, Language language);
