// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What hintsFor() takes from purposechecks.json by name, for its reader to hold the file against.
QStringList askedWords();
QStringList askedCases(); // "P-06 holding"
