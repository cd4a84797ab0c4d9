// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStringList>

// Palettes as desktops have them, by name: "light", "dark", …
QStringList samplePalettes();
QPalette samplePalette(const QString &scheme); // the light one for an unknown name
