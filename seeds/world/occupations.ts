/** The occupations of the demo world with their trades (工种): what Zhanjiang trains, builds, grows, cooks and ships. */

/** What an occupation belongs to; employers and events keep to one or two of them. */
export type Field =
  | 'MACHINERY'
  | 'POWER'
  | 'BUILDING'
  | 'SHIPPING'
  | 'CHEMISTRY'
  | 'VEHICLES'
  | 'DIGITAL'
  | 'CATERING'
  | 'CARE'
  | 'BEAUTY'
  | 'FARMING'
  | 'FISHERY'
  | 'CRAFT'
  | 'TEACHING'

export interface WorldOccupation {
  readonly code: string
  readonly name: string
  readonly field: Field
  /** Relative number of experts. */
  readonly weight: number
  readonly trades: readonly string[]
  /** Where people hold professional titles rather than skill levels: the titles from assistant to senior. */
  readonly titles: readonly [string, string, string, string]
}

const ENGINEER = ['助理工程师', '工程师', '高级工程师', '正高级工程师'] as const
const LECTURER = ['助理讲师', '讲师', '高级讲师', '正高级讲师'] as const
const AGRONOMIST = ['助理农艺师', '农艺师', '高级农艺师', '正高级农艺师'] as const
const CRAFTSMAN = ['助理工艺美术师', '工艺美术师', '高级工艺美术师', '正高级工艺美术师'] as const
const NURSE = ['护师', '主管护师', '副主任护师', '主任护师'] as const
const ECONOMIST = ['助理经济师', '经济师', '高级经济师', '正高级经济师'] as const

const row = (
  code: string,
  name: string,
  field: Field,
  weight: number,
  titles: WorldOccupation['titles'],
  trades: string,
): WorldOccupation => ({ code, name, field, weight, titles, trades: trades === '' ? [] : trades.split(' ') })

/** Codes and names as the founding classification has them. */
export const WORLD_OCCUPATIONS: readonly WorldOccupation[] = [
  row('6-18-02-04', '焊工', 'MACHINERY', 90, ENGINEER, '电焊工 气焊工 钎焊工 焊接设备操作工'),
  row('6-18-01-01', '车工', 'MACHINERY', 45, ENGINEER, '普通车工 数控车工'),
  row('6-18-01-02', '铣工', 'MACHINERY', 30, ENGINEER, '普通铣工 数控铣工'),
  row('6-18-01-07', '多工序数控机床操作调整工', 'MACHINERY', 30, ENGINEER, '加工中心操作调整工 数控组合机床操作工'),
  row('6-20-01-01', '装配钳工', 'MACHINERY', 35, ENGINEER, '机械设备装配钳工 机床装配维修工'),
  row('6-31-01-02', '机修钳工', 'MACHINERY', 35, ENGINEER, '机械设备维修钳工 冶金设备维修钳工'),
  row('6-31-01-03', '电工', 'POWER', 95, ENGINEER, '维修电工 低压电工 高压电工 继电保护电工'),
  row('6-29-03-05', '制冷空调系统安装维修工', 'POWER', 35, ENGINEER, '制冷工 中央空调系统运行操作员 冷库安装维修工'),
  row('6-29-03-03', '电梯安装维修工', 'POWER', 25, ENGINEER, '电梯安装工 电梯维修工'),
  row('6-28-01-11', '锅炉操作工', 'POWER', 15, ENGINEER, '工业锅炉操作工 生物质锅炉操作工'),
  row('4-07-05-03', '消防设施操作员', 'POWER', 25, ENGINEER, '消防设施监控操作员 消防设施检测维护保养员'),
  row('6-29-01-01', '砌筑工', 'BUILDING', 25, ENGINEER, '瓦工 窑炉砌筑工'),
  row('6-29-01-03', '混凝土工', 'BUILDING', 20, ENGINEER, '混凝土浇筑工 混凝土搅拌工'),
  row('6-29-02-15', '管道工', 'BUILDING', 20, ENGINEER, '工业管道工 给排水管道工'),
  row('6-30-05-01', '起重装卸机械操作工', 'SHIPPING', 40, ENGINEER, '门座式起重机司机 桥式起重机司机 汽车起重机司机 叉车司机'),
  row('6-31-02-01', '船舶修理工', 'SHIPPING', 20, ENGINEER, '船舶机修钳工 船舶修理焊工 船舶除锈涂装工'),
  row('6-23-02-02', '船舶机械装配工', 'SHIPPING', 15, ENGINEER, '船舶轮机装配工 船舶管系工'),
  row('4-02-06-03', '物流服务师', 'SHIPPING', 30, ECONOMIST, '港口物流服务师 冷链物流服务师'),
  row('6-11-01-03', '化工总控工', 'CHEMISTRY', 35, ENGINEER, '石油化工总控工 精细化工总控工'),
  row('6-31-03-01', '化学检验员', 'CHEMISTRY', 30, ENGINEER, '化工分析检验员 水质检验员 食品检验员'),
  row(
    '4-12-01-01',
    '汽车维修工',
    'VEHICLES',
    75,
    ENGINEER,
    '汽车机械维修工 汽车电器维修工 汽车车身整形修复工 汽车车身涂装修复工 新能源汽车维修工',
  ),
  row('4-02-04-06', '无人机驾驶员', 'VEHICLES', 30, ENGINEER, '植保无人机驾驶员 航拍无人机驾驶员 巡检无人机驾驶员'),
  row('6-31-07-03', '工业机器人系统操作员', 'DIGITAL', 30, ENGINEER, '焊接机器人操作员 搬运机器人操作员'),
  row('6-31-07-01', '工业机器人系统运维员', 'DIGITAL', 20, ENGINEER, '机器人本体运维员 机器人工作站运维员'),
  row('4-04-04-02', '网络与信息安全管理员', 'DIGITAL', 30, ENGINEER, '网络安全管理员 信息安全管理员 互联网信息审核员'),
  row('4-01-06-01', '电子商务师', 'DIGITAL', 35, ECONOMIST, '农产品电商师 跨境电子商务师'),
  row('4-01-06-02', '互联网营销师', 'DIGITAL', 25, ECONOMIST, '选品员 直播销售员 视频创推员 平台管理员'),
  row('4-03-02-01', '中式烹调师', 'CATERING', 85, ENGINEER, '粤菜烹调师 药膳制作师 海鲜烹制师'),
  row('4-03-02-02', '中式面点师', 'CATERING', 45, ENGINEER, '广式点心师 糕点制作师'),
  row('4-03-02-04', '西式面点师', 'CATERING', 35, ENGINEER, '西式糕点师 面包师'),
  row('4-03-02-07', '茶艺师', 'CATERING', 30, ENGINEER, ''),
  row('4-03-02-05', '餐厅服务员', 'CATERING', 25, ENGINEER, '宴会服务员 侍酒师'),
  row('4-10-01-03', '保育师', 'CARE', 35, LECTURER, ''),
  row('4-10-01-05', '养老护理员', 'CARE', 45, NURSE, '失智老年人照护员 居家养老护理员'),
  row('4-10-01-06', '家政服务员', 'CARE', 40, ECONOMIST, '母婴护理员 整理收纳师 家庭照护员'),
  row('4-14-01-03', '健康照护师', 'CARE', 30, NURSE, '医疗护理员 长期照护员'),
  row('4-10-03-01', '美容师', 'BEAUTY', 35, LECTURER, '美体师 美甲师 化妆造型师'),
  row('4-10-03-02', '美发师', 'BEAUTY', 40, LECTURER, '剪发师 染烫师'),
  row('5-01-02-01', '农艺工', 'FARMING', 45, AGRONOMIST, '甘蔗栽培工 水稻栽培工 蔬菜栽培工 热带果树栽培工'),
  row('5-05-01-02', '农业经理人', 'FARMING', 25, AGRONOMIST, ''),
  row('5-04-02-01', '水生动物饲养工', 'FISHERY', 40, AGRONOMIST, '对虾养殖工 珍珠贝养殖工 海水鱼养殖工'),
  row('5-05-02-05', '水生物病害防治员', 'FISHERY', 20, AGRONOMIST, ''),
  row('6-01-05-01', '水产品加工工', 'FISHERY', 30, ENGINEER, '水产品冷冻加工工 水产品干制工 珍珠加工工'),
  row('6-09-03-01', '工艺品雕刻工', 'CRAFT', 25, CRAFTSMAN, '石雕工 木雕工 贝雕工 玉雕工'),
  row('6-09-03-11', '抽纱刺绣工', 'CRAFT', 15, CRAFTSMAN, '手绣工 抽纱工'),
  row('2-08-02-02', '中等职业学校教师', 'TEACHING', 40, LECTURER, ''),
]

/** What people may well practise beside a first occupation. */
export function neighbours(occupation: WorldOccupation): readonly WorldOccupation[] {
  return WORLD_OCCUPATIONS.filter(({ field, code }) => code !== occupation.code && (field === occupation.field || field === 'TEACHING'))
}
