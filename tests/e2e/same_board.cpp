// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/same_board.h"

#include "e2e/board_picture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

constexpr QPoint nowhere(1439, 899); ///< where the mouse points at nothing

QImage boardAt(const Place &place)
{
    return place.server.screen().copy(boardArea);
}

} // namespace

QImage sameBoard(const QList<Place *> &places)
{
    for (const Place *place : places) {
        place->server.xdotool(
            {u"mousemove"_s, QString::number(nowhere.x()), QString::number(nowhere.y())});
        if (!place->openPage(u"ctrl+2"_s))
            return {};
    }
    const QImage board = boardAt(*places.first());
    const auto showsTheSame = [&](const Place *place) {
        return QTest::qWaitFor([&] { return boardAt(*place) == board; }, 20'000);
    };
    return std::ranges::all_of(places, showsTheSame) ? board : QImage();
}

} // namespace warroom::e2e
