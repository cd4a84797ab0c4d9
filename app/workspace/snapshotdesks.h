// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskreview.h"

#include <QJsonObject>

// What the desks had in a year, as the kept copy of it holds them. What is missing or damaged counts as nothing.
QJsonObject snapshotDesks(const DeskReview &desks);
DeskReview desksFromSnapshot(const QJsonValue &value);
