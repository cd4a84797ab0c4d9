// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "domain/deskrecords.h"

// The records of incidents, complaints, requests and of the checks of health information and My Number of a book.
DeskRecords desksOf(const Book &book);
